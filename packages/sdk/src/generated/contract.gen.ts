// Generated from openapi.yaml.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process is alive */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document as JSON */
        get: operations["getContractAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document as YAML */
        get: operations["getContractAsYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the server may receive traffic
         * @description Not while it shuts down, nor while its database cannot be written. An upstream that is down does not count, since another replica would meet the same.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * OpenAI's chat completions, enhanced
         * @description `model` is a level (`medium`), an upstream model that the operator allows (`gpt-4o`), or either
         *     with a style in front (`hcot-medium`, `tot-gpt-4o`; `none-` adds nothing). `r_type` may be sent as
         *     an extra field instead. The answer is OpenAI's, plus the field `enhancement`.
         */
        post: operations["createChatCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/email/send-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a code that verifies the address
         * @description One a minute and five a day per address.
         */
        post: operations["sendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/email/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is verified and what is awaited */
        get: operations["getEmailStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an address by its code
         * @description Takes the code of the address of the account, or of either address of a change. A code works once, for ten minutes and
         *     five tries. Whatever is wrong with a code, the answer is the same 400.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The names that `model` takes for this caller */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompt/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enhance a chat and answer it
         * @description Adds the text of the style to the chat, forwards it to the model of the level, and answers with
         *     the completion and a receipt. Turns, tools, images and every option are forwarded as sent.
         */
        post: operations["createCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompt/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show what a completion would send
         * @description Takes the body of a completion and answers the exact messages that the model would be sent, with
         *     an estimate of their tokens and the price. Nothing is charged, logged or sent.
         */
        post: operations["previewCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete the account
         * @description The key, the sessions and all contents are gone at once. What is left for the books names no person; an archive for the
         *     operator is destroyed after ARCHIVE_RETENTION_HOURS.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's API key, as far as it is shown
         * @description Answers a preview and dates. Where the operator allows retrieval, and the caller sends an ephemeral public key, also the
         *     key itself, encrypted so that only that caller can open it.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/api-key/regenerate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the API key
         * @description The old key ends within a second. The new one is shown once.
         */
        post: operations["regenerateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the e-mail address
         * @description Where e-mail verification is on, a code goes to the old and to the new address, and the change takes place when both were
         *     sent to `/v1/email/verify`.
         */
        put: operations["changeEmail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is stored of the caller */
        get: operations["exportAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description By `username` or `email`. Five failures lock the account for an hour (423) and block the address (403), whether or not
         *     there is such an account; sessions that were open before go on. A password reset by mail lifts the lock.
         */
        post: operations["loginUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of this request */
        post: operations["logoutUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's conversations */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/messages/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the caller's conversations with its contents */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the password
         * @description Ends every other session of the account, and tells its owner by mail.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a code to reset the password
         * @description The answer is the same whether or not there is such an account.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password by a mailed code
         * @description Ends every session of the account and lifts its lock.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's account */
        get: operations["getProfile"];
        /**
         * Change the caller's account
         * @description Fields that are left out stay. `null` empties `about_me` and `hobbies`.
         */
        put: operations["updateProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for new tokens
         * @description Each refresh token works once. One that is used a second time ends its session, because two parties hold it; of requests
         *     that overlap, one gets the tokens and the others are refused.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account
         * @description The answer holds the API key, which works at once and is not shown again.
         */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open sessions of the account */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a session of the account */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountDeletion: {
            password: string;
            reason?: string;
        };
        AccountExport: {
            credit_ledger: components["schemas"]["LedgerEntry"][];
            /** Format: date-time */
            exported_at: string;
            messages: components["schemas"]["MessageDetail"][];
            profile: components["schemas"]["Profile"];
            security_events: components["schemas"]["SecurityEvent"][];
            sessions: components["schemas"]["SessionInfo"][];
        };
        AnswerMessage: {
            content?: string | null;
            reasoning_content?: string | null;
            refusal?: string | null;
            role?: string;
            tool_calls?: components["schemas"]["ToolCall"][] | null;
        };
        ApiKeyInfo: {
            /** @description The key for the owner of `public_jwk`: a compact JWE, ECDH-ES and A256GCM. */
            api_key_jwe: string | null;
            /** @description The first characters of the key. */
            api_key_preview: string;
            /** Format: date-time */
            created_at: string;
            /** @description Whether the key itself can be had here. */
            is_retrievable: boolean;
            /**
             * Format: date-time
             * @description To the minute.
             */
            last_used_at: string | null;
        };
        /** @description An earlier answer, as it was received; fields of other vendors (`reasoning_content`) stay. */
        AssistantMessage: {
            content?: string | components["schemas"]["ContentPart"][] | null;
            name?: string;
            refusal?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "assistant";
            tool_calls?: components["schemas"]["ToolCall"][] | null;
        } & {
            [key: string]: unknown;
        };
        AudioPart: {
            input_audio: {
                /** @description Base64. */
                data: string;
                format: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "input_audio";
        };
        /** @description Some vendors' mark for prompt caching; forwarded as sent. */
        CacheControl: {
            [key: string]: unknown;
        };
        ChatCompletionRequest: {
            messages: components["schemas"]["Messages"];
            model: string;
            r_type?: components["schemas"]["StyleChoice"];
        } & components["schemas"]["ChatOptions"];
        /** @description OpenAI's chat options, forwarded as sent. */
        ChatOptions: {
            audio?: components["schemas"]["OpenObject"] | null;
            frequency_penalty?: number | null;
            /** @deprecated */
            function_call?: string | {
                [key: string]: unknown;
            };
            /** @deprecated */
            functions?: components["schemas"]["FunctionDefinition"][];
            logit_bias?: {
                [key: string]: number;
            } | null;
            logprobs?: boolean | null;
            max_completion_tokens?: number | null;
            max_tokens?: number | null;
            metadata?: {
                [key: string]: string;
            } | null;
            modalities?: string[] | null;
            n?: number | null;
            parallel_tool_calls?: boolean;
            prediction?: components["schemas"]["OpenObject"] | null;
            presence_penalty?: number | null;
            prompt_cache_key?: string;
            prompt_cache_retention?: string | null;
            reasoning_effort?: string | null;
            response_format?: components["schemas"]["ResponseFormat"];
            safety_identifier?: string;
            seed?: number | null;
            service_tier?: string | null;
            /** @description Up to four sequences at which the answer ends. */
            stop?: string | string[] | null;
            store?: boolean | null;
            /** @description Answer as server-sent events. */
            stream?: boolean | null;
            stream_options?: components["schemas"]["StreamOptions"];
            temperature?: number | null;
            tool_choice?: components["schemas"]["ToolChoice"];
            tools?: components["schemas"]["Tool"][];
            top_logprobs?: number | null;
            top_p?: number | null;
            user?: string;
            verbosity?: string | null;
            web_search_options?: {
                [key: string]: unknown;
            };
        };
        Choice: {
            finish_reason?: components["schemas"]["FinishReason"];
            index?: number;
            logprobs?: components["schemas"]["OpenObject"] | null;
            message: components["schemas"]["AnswerMessage"];
        };
        ChunkChoice: {
            delta?: components["schemas"]["Delta"];
            finish_reason?: components["schemas"]["FinishReason"];
            index?: number;
            logprobs?: components["schemas"]["OpenObject"] | null;
        };
        CodeEntry: {
            otp_code: components["schemas"]["OtpCode"];
        };
        /** @description OpenAI's chat.completion as the upstream wrote it, plus the receipt. */
        Completion: {
            choices: components["schemas"]["Choice"][];
            created?: number;
            enhancement: components["schemas"]["Receipt"];
            id?: string;
            model?: string;
            object?: string;
            usage?: components["schemas"]["Usage"];
        };
        /** @description OpenAI's chat.completion.chunk as the upstream wrote it; the last one carries the receipt. */
        CompletionChunk: {
            choices: components["schemas"]["ChunkChoice"][];
            created?: number;
            enhancement?: components["schemas"]["Receipt"];
            id?: string;
            model?: string;
            object?: string;
            usage?: components["schemas"]["Usage"] | null;
        };
        CompletionRequest: {
            level: components["schemas"]["Level"];
            messages: components["schemas"]["Messages"];
            r_type?: components["schemas"]["StyleChoice"];
        } & components["schemas"]["ChatOptions"];
        ContentPart: components["schemas"]["TextPart"] | components["schemas"]["ImagePart"] | components["schemas"]["AudioPart"] | components["schemas"]["FilePart"] | components["schemas"]["RefusalPart"];
        Credits: {
            /** @description Research runs left today. */
            main: number;
            /** @description What the daily reset refills `main` to. */
            reset: number;
        };
        Delta: {
            content?: string | null;
            reasoning_content?: string | null;
            refusal?: string | null;
            role?: string;
            tool_calls?: {
                function?: {
                    arguments?: string;
                    name?: string;
                };
                id?: string;
                index?: number;
                type?: string;
            }[] | null;
        };
        Done: {
            message: string;
            /** @constant */
            success: true;
        };
        /** @description A plain address, at most 254 characters; unique, whatever its case. */
        EmailAddress: string;
        EmailChange: {
            email: components["schemas"]["EmailAddress"];
            password: string;
        };
        EmailChanged: {
            /** @description The address that holds now. */
            email: string;
            message: string;
            /** @description The address that waits for both codes. */
            pending_email: string | null;
            /** @constant */
            success: true;
        };
        EmailStatus: {
            /** @description The addresses whose code is awaited. */
            awaited: string[];
            email: string;
            /** @description Where it is off, every address counts as verified. */
            is_verification_on: boolean;
            is_verified: boolean;
            /** @description The address that the account is to change to. */
            pending_email: string | null;
        };
        Error: {
            /** @description With CREDITS_EXHAUSTED. */
            credits?: components["schemas"]["Credits"];
            details: {
                request_id: string;
                /** Format: date-time */
                timestamp: string;
            };
            error_code: components["schemas"]["ErrorCode"];
            /** @description The faulty fields, at most ten. */
            errors: components["schemas"]["FieldError"][];
            /** @description With CREDITS_EXHAUSTED. */
            limits?: components["schemas"]["Limits"];
            /** @description What is wrong and what to do. */
            message: string;
            /** @constant */
            success: false;
        };
        /** @enum {string} */
        ErrorCode: "ACCOUNT_DISABLED" | "ACCOUNT_LOCKED" | "ADDRESS_BLOCKED" | "ADDRESS_NOT_ALLOWED" | "CONFLICT" | "CREDENTIALS_CONFLICT" | "CREDITS_EXHAUSTED" | "EMAIL_NOT_VERIFIED" | "FORBIDDEN" | "IDEMPOTENCY_KEY_REUSED" | "INTERNAL_ERROR" | "INVALID_CODE" | "INVALID_CREDENTIALS" | "INVALID_REQUEST" | "LEVEL_NOT_ALLOWED" | "MALFORMED_REQUEST" | "METHOD_NOT_ALLOWED" | "MISDIRECTED_REQUEST" | "MODEL_NOT_ALLOWED" | "NOT_FOUND" | "PAYLOAD_TOO_LARGE" | "RATE_LIMITED" | "REGISTRATION_CLOSED" | "REQUEST_IN_PROGRESS" | "SERVER_BUSY" | "STORAGE_UNAVAILABLE" | "STYLE_NOT_ALLOWED" | "UNAUTHENTICATED" | "UNSUPPORTED_MEDIA_TYPE" | "UPSTREAM_BUSY" | "UPSTREAM_INVALID" | "UPSTREAM_REJECTED" | "UPSTREAM_TIMEOUT" | "UPSTREAM_UNREACHABLE";
        FieldError: {
            message: string;
            /** @description Where in the body or query, as in messages[0].role. */
            path: string;
        };
        FilePart: {
            file: {
                file_data?: string;
                file_id?: string;
                filename?: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
        };
        /** @description Why the model stopped; other upstreams have other words. */
        FinishReason: "stop" | "length" | "tool_calls" | "content_filter" | "function_call" | (string & {}) | null;
        ForgotPassword: {
            email: components["schemas"]["EmailAddress"];
        };
        FunctionDefinition: {
            description?: string;
            name: string;
            /** @description A JSON Schema. */
            parameters?: {
                [key: string]: unknown;
            };
            strict?: boolean | null;
        };
        /** @deprecated */
        FunctionMessage: {
            content: string | null;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "function";
        };
        Health: {
            /** @constant */
            status: "ok";
            uptime_seconds: number;
            version: string;
        };
        /** @description A UUIDv7. */
        Id: string;
        ImagePart: {
            cache_control?: components["schemas"]["CacheControl"];
            image_url: {
                /** @enum {string} */
                detail?: "auto" | "low" | "high" | "original";
                /** @description An https address or a data URL. */
                url: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image_url";
        };
        LedgerEntry: {
            /** @enum {string} */
            balance: "main" | "conversation_limit";
            /** Format: date-time */
            created_at: string;
            delta: number;
            /** @enum {string} */
            kind: "grant" | "reserve" | "settle" | "refund" | "reset";
            reason: string | null;
            request_id: string | null;
        };
        /**
         * @description How strong a model.
         * @enum {string}
         */
        Level: "low" | "medium" | "high" | "ultra";
        Limits: {
            /** @description Conversations left today. */
            conversation_limit: number;
            /** @description What the daily reset refills `conversation_limit` to. */
            reset: number;
        };
        Login: {
            user: components["schemas"]["Profile"];
        } & components["schemas"]["SessionTokens"];
        /** @description One of `username` and `email`. */
        LoginRequest: {
            email?: string;
            password: string;
            /** @description The user name; an e-mail address does as well. */
            username?: string;
        };
        Message: components["schemas"]["SystemMessage"] | components["schemas"]["UserMessage"] | components["schemas"]["AssistantMessage"] | components["schemas"]["ToolMessage"] | components["schemas"]["FunctionMessage"];
        MessageDetail: {
            /** @description The messages as the client sent them; null where contents are not kept. */
            request: components["schemas"]["OpenObject"][] | null;
            /** @description The message of each choice, as far as it came. */
            response: components["schemas"]["OpenObject"][] | null;
        } & components["schemas"]["MessageEntry"];
        MessageEntry: {
            added_tokens: number;
            address: string;
            ai_research: boolean;
            completion_tokens: number | null;
            /** Format: date-time */
            created_at: string;
            error_code: components["schemas"]["ErrorCode"] | null;
            /** Format: date-time */
            finished_at: string | null;
            is_stream: boolean;
            level: components["schemas"]["Level"] | null;
            model: string;
            processing_time_ms: number | null;
            prompt_tokens: number | null;
            prompt_version: number | null;
            r_type: components["schemas"]["StyleChoice"];
            request_id: string;
            /**
             * @description `interrupted`: the server went down, and the price was given back.
             * @enum {string}
             */
            status: "pending" | "completed" | "failed" | "cancelled" | "interrupted";
            usage_source: components["schemas"]["UsageSource"] | null;
            variant: components["schemas"]["Variant"];
        };
        MessageList: {
            data: components["schemas"]["MessageEntry"][];
            page: number;
            page_size: number;
            total: number;
        };
        /** @description OpenAI's messages, forwarded as sent. */
        Messages: components["schemas"]["Message"][];
        ModelList: {
            data: {
                created: number;
                id: string;
                /** @constant */
                object: "model";
                owned_by: string;
            }[];
            /** @constant */
            object: "list";
        };
        NewApiKey: {
            /** @description Shown once. Keep it like a password. */
            api_key: string;
            api_key_preview: string;
            message: string;
            /** @constant */
            success: true;
        };
        /**
         * @description At least 8 characters with an upper-case letter, a lower-case letter and a digit, or at least 15 of any kind; at
         *     most 1,024 bytes; none of the 10,000 commonest, and without your user name or address.
         */
        NewPassword: string;
        OpenAIError: {
            error: {
                code: components["schemas"]["ErrorCode"];
                message: string;
                /** @description The path of the first faulty field. */
                param: string | null;
                request_id?: string;
                type: string;
            };
        };
        /** @description Any object; forwarded as sent. */
        OpenObject: {
            [key: string]: unknown;
        };
        /** @description Six digits. */
        OtpCode: string;
        PasswordChange: {
            current_password: string;
            new_password: components["schemas"]["NewPassword"];
        };
        PasswordReset: {
            email: components["schemas"]["EmailAddress"];
            new_password: components["schemas"]["NewPassword"];
            otp_code: components["schemas"]["OtpCode"];
        };
        /** @description 2 to 100 characters without control characters, not blank at its ends. */
        PersonName: string;
        Preview: {
            adjusted: string[];
            estimated_tokens: {
                /** @description Of these, what the style added. */
                added: number;
                /** @description All text of the messages; images are not counted. */
                prompt: number;
            };
            level: components["schemas"]["Level"];
            messages: components["schemas"]["Messages"];
            model: string;
            price: {
                conversation_limit: number;
                main: number;
            };
            prompt_version: number | null;
            r_type: components["schemas"]["StyleChoice"];
            variant: components["schemas"]["Variant"];
        };
        Profile: {
            about_me: string | null;
            /** @description The styles that this user may use. */
            access_rtype: components["schemas"]["StyleName"][];
            credits: components["schemas"]["Credits"];
            email: string;
            hobbies: string | null;
            id: components["schemas"]["Id"];
            is_active: boolean;
            is_verified: boolean;
            /** Format: date-time */
            last_login: string | null;
            /** @description The highest level that this user may use. */
            level: components["schemas"]["Level"];
            limits: components["schemas"]["Limits"];
            name: string;
            subscription_plan: components["schemas"]["SubscriptionPlan"];
            /** Format: date-time */
            time_created: string;
            user_type: components["schemas"]["UserType"];
            username: string;
        };
        ProfileChange: {
            about_me?: string | null;
            hobbies?: string | null;
            name?: components["schemas"]["PersonName"];
            user_type?: components["schemas"]["UserType"];
        };
        Readiness: {
            checks: {
                /** @description False while the server shuts down. */
                accepting: boolean;
                /** @description A write transaction can be opened. */
                database: boolean;
            };
            /** @enum {string} */
            status: "ready" | "not_ready";
        };
        /** @description What was done to the request, and what it cost. */
        Receipt: {
            /** @description Estimated tokens that the style added. */
            added_tokens: number;
            /** @description Options that the level's model does not take and that were renamed or left out, as `from` or `from->to`. */
            adjusted: string[];
            /**
             * @description Where the answer came from. `bypass` went to the upstream without asking a cache.
             * @enum {string}
             */
            cache: "bypass";
            credits: {
                conversation_limit: number;
                main: number;
                /** @description Credits taken for this request, both balances together. */
                spent: number;
            };
            /** @description Null where the request named a model. */
            level: components["schemas"]["Level"] | null;
            /** @description The upstream model that was asked. */
            model: string;
            /** @description The version of the style's text; null where nothing was added. */
            prompt_version: number | null;
            r_type: components["schemas"]["StyleChoice"];
            /** @description Null where none was asked for. */
            research: null;
            timings_ms: {
                /** @description The rest. */
                overhead: number;
                research: number;
                total: number;
                /** @description From the first attempt to the last byte. */
                upstream: number;
            };
            usage_source: components["schemas"]["UsageSource"];
            variant: components["schemas"]["Variant"];
        };
        RefreshRequest: {
            refresh_token: string;
        };
        RefusalPart: {
            refusal: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "refusal";
        };
        RegisterRequest: {
            about_me?: string;
            email: components["schemas"]["EmailAddress"];
            hobbies?: string;
            name: components["schemas"]["PersonName"];
            password: components["schemas"]["NewPassword"];
            user_type?: components["schemas"]["UserType"];
            /** @description 3 to 50 letters, digits, `-` and `_`; unique, whatever its case. */
            username: string;
        };
        Registration: {
            /** @description Shown once. Keep it like a password. */
            api_key: string;
            email: string;
            message: string;
            /** @constant */
            success: true;
            user_id: components["schemas"]["Id"];
            username: string;
            verification_required: boolean;
        };
        ResponseFormat: {
            json_schema?: {
                description?: string;
                name: string;
                schema?: {
                    [key: string]: unknown;
                };
                strict?: boolean | null;
            };
            /** @enum {string} */
            type: "text" | "json_object" | "json_schema";
        };
        SecurityEvent: {
            address: string | null;
            /** Format: date-time */
            created_at: string;
            event: string;
            /** @enum {string} */
            severity: "info" | "warning" | "critical";
        };
        SessionInfo: {
            /** @description Where it was opened. */
            address: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
            id: components["schemas"]["Id"];
            /** @description Whether it is the session of this request. */
            is_current: boolean;
            /**
             * Format: date-time
             * @description When its tokens were last exchanged.
             */
            last_used_at: string;
            user_agent: string | null;
        };
        SessionList: {
            data: components["schemas"]["SessionInfo"][];
            page: number;
            page_size: number;
            total: number;
        };
        SessionTokens: {
            /**
             * Format: date-time
             * @description When the session token ends.
             */
            expires_at: string;
            message: string;
            /**
             * Format: date-time
             * @description When the refresh token ends.
             */
            refresh_expires_at: string;
            /** @description Works once. */
            refresh_token: string;
            /** @description For `Authorization: Bearer …`. */
            session_token: string;
            /** @constant */
            success: true;
        };
        StreamOptions: {
            include_obfuscation?: boolean;
            /** @description Send the usage as a last chunk without choices. */
            include_usage?: boolean;
        } | null;
        /**
         * @description What is added to the prompt. `bpe`: plan, then a structured answer. `bcot`: step by step. `hcot`: several
         *     angles, reconciled. `react`: observe, think, act, reflect. `tot`: branches, judged. `none`: nothing.
         *     Left out: the server's default.
         * @enum {string}
         */
        StyleChoice: "bpe" | "bcot" | "hcot" | "react" | "tot" | "none";
        /**
         * @description A prompt-engineering style.
         * @enum {string}
         */
        StyleName: "bpe" | "bcot" | "hcot" | "react" | "tot";
        /** @enum {string} */
        SubscriptionPlan: "free" | "basic" | "pro" | "premium" | "enterprise";
        SystemMessage: {
            content: string | components["schemas"]["TextPart"][];
            name?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "system" | "developer";
        };
        TextPart: {
            cache_control?: components["schemas"]["CacheControl"];
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
        };
        Tool: {
            custom?: {
                [key: string]: unknown;
            };
            function?: components["schemas"]["FunctionDefinition"];
            /** @enum {string} */
            type: "function" | "custom";
        };
        ToolCall: {
            custom?: {
                [key: string]: unknown;
            };
            function?: {
                /** @description JSON as the model wrote it. */
                arguments: string;
                name: string;
            };
            id: string;
            index?: number;
            /** @enum {string} */
            type: "function" | "custom";
        };
        /** @description `none`, `auto`, `required`, or the tool to call. */
        ToolChoice: string | {
            allowed_tools?: {
                [key: string]: unknown;
            };
            custom?: {
                [key: string]: unknown;
            };
            function?: {
                name: string;
            };
            /** @enum {string} */
            type: "function" | "custom" | "allowed_tools";
        };
        ToolMessage: {
            content: string | components["schemas"]["TextPart"][];
            name?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "tool";
            tool_call_id: string;
        };
        /** @description As the upstream reported it. */
        Usage: {
            completion_tokens?: number;
            prompt_tokens?: number;
            total_tokens?: number;
        };
        /**
         * @description Whether the upstream reported its usage, the server estimated it, or there is none.
         * @enum {string}
         */
        UsageSource: "reported" | "estimated" | "missing";
        UserMessage: {
            content: string | components["schemas"]["ContentPart"][];
            name?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "user";
        };
        /**
         * @default Personal
         * @enum {string}
         */
        UserType: "Personal" | "Business";
        /**
         * @description Which text of the style was added. `full`; `light` for models that reason by themselves; `skipped` where any
         *     text would do harm (a forced tool call, a JSON answer, a tool result, no room in the context window, or the
         *     style's text already there); `none` where no style was asked for.
         * @enum {string}
         */
        Variant: "full" | "light" | "skipped" | "none";
    };
    responses: {
        /** @description Refused or failed; `error_code` says which */
        Error: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["XRequestID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Refused or failed, in OpenAI's shape */
        OpenAIError: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["XRequestID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpenAIError"];
            };
        };
    };
    parameters: {
        /** @description The `X-Request-ID` of a completion. */
        ConversationId: string;
        /**
         * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
         *     `Idempotent-Replayed: true` and no second effect or charge.
         */
        IdempotencyKey: string;
        /** @description The page, from 1. */
        Page: number;
        /** @description Rows a page. */
        PageSize: number;
        /** @description The public half of a fresh P-256 key for ECDH, as the JSON of a JWK. */
        PublicJwk: string;
        /** @description The id of a session. */
        SessionId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: {
        /** @description Present when the answer is the stored answer of an earlier request with the same key. */
        IdempotentReplayed: "true";
        /**
         * @description What is left, as in `"key";r=19;t=1`: requests that pass at once, and seconds until one more does (IETF
         *     RateLimit header fields).
         */
        RateLimit: string;
        /** @description The limit that applies, as in `"key";q=20;w=12`: requests at once, and seconds in which an empty limit fills up again. */
        RateLimitPolicy: string;
        /** @description Seconds after which the same request may succeed. */
        RetryAfter: number;
        /** @description Conversations left today. */
        XCreditsConversationLimit: number;
        /** @description Research runs left today. */
        XCreditsMain: number;
        /** @description The estimated tokens that the style added. */
        XEnhancementAddedTokens: number;
        /** @description The level, absent where the request named a model. */
        XEnhancementLevel: string;
        /** @description The upstream model. */
        XEnhancementModel: string;
        /** @description The version of its text. */
        XEnhancementPromptVersion: number;
        /** @description The style that was applied. */
        XEnhancementRType: string;
        /** @description Names this request in logs and in support requests. */
        XRequestID: string;
    };
    pathItems: never;
}
export type AccountDeletion = components['schemas']['AccountDeletion'];
export type AccountExport = components['schemas']['AccountExport'];
export type AnswerMessage = components['schemas']['AnswerMessage'];
export type ApiKeyInfo = components['schemas']['ApiKeyInfo'];
export type AssistantMessage = components['schemas']['AssistantMessage'];
export type AudioPart = components['schemas']['AudioPart'];
export type CacheControl = components['schemas']['CacheControl'];
export type ChatCompletionRequest = components['schemas']['ChatCompletionRequest'];
export type ChatOptions = components['schemas']['ChatOptions'];
export type Choice = components['schemas']['Choice'];
export type ChunkChoice = components['schemas']['ChunkChoice'];
export type CodeEntry = components['schemas']['CodeEntry'];
export type Completion = components['schemas']['Completion'];
export type CompletionChunk = components['schemas']['CompletionChunk'];
export type CompletionRequest = components['schemas']['CompletionRequest'];
export type ContentPart = components['schemas']['ContentPart'];
export type Credits = components['schemas']['Credits'];
export type Delta = components['schemas']['Delta'];
export type Done = components['schemas']['Done'];
export type EmailAddress = components['schemas']['EmailAddress'];
export type EmailChange = components['schemas']['EmailChange'];
export type EmailChanged = components['schemas']['EmailChanged'];
export type EmailStatus = components['schemas']['EmailStatus'];
export type Error = components['schemas']['Error'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type FieldError = components['schemas']['FieldError'];
export type FilePart = components['schemas']['FilePart'];
export type FinishReason = components['schemas']['FinishReason'];
export type ForgotPassword = components['schemas']['ForgotPassword'];
export type FunctionDefinition = components['schemas']['FunctionDefinition'];
export type FunctionMessage = components['schemas']['FunctionMessage'];
export type Health = components['schemas']['Health'];
export type Id = components['schemas']['Id'];
export type ImagePart = components['schemas']['ImagePart'];
export type LedgerEntry = components['schemas']['LedgerEntry'];
export type Level = components['schemas']['Level'];
export type Limits = components['schemas']['Limits'];
export type Login = components['schemas']['Login'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type Message = components['schemas']['Message'];
export type MessageDetail = components['schemas']['MessageDetail'];
export type MessageEntry = components['schemas']['MessageEntry'];
export type MessageList = components['schemas']['MessageList'];
export type Messages = components['schemas']['Messages'];
export type ModelList = components['schemas']['ModelList'];
export type NewApiKey = components['schemas']['NewApiKey'];
export type NewPassword = components['schemas']['NewPassword'];
export type OpenAiError = components['schemas']['OpenAIError'];
export type OpenObject = components['schemas']['OpenObject'];
export type OtpCode = components['schemas']['OtpCode'];
export type PasswordChange = components['schemas']['PasswordChange'];
export type PasswordReset = components['schemas']['PasswordReset'];
export type PersonName = components['schemas']['PersonName'];
export type Preview = components['schemas']['Preview'];
export type Profile = components['schemas']['Profile'];
export type ProfileChange = components['schemas']['ProfileChange'];
export type Readiness = components['schemas']['Readiness'];
export type Receipt = components['schemas']['Receipt'];
export type RefreshRequest = components['schemas']['RefreshRequest'];
export type RefusalPart = components['schemas']['RefusalPart'];
export type RegisterRequest = components['schemas']['RegisterRequest'];
export type Registration = components['schemas']['Registration'];
export type ResponseFormat = components['schemas']['ResponseFormat'];
export type SecurityEvent = components['schemas']['SecurityEvent'];
export type SessionInfo = components['schemas']['SessionInfo'];
export type SessionList = components['schemas']['SessionList'];
export type SessionTokens = components['schemas']['SessionTokens'];
export type StreamOptions = components['schemas']['StreamOptions'];
export type StyleChoice = components['schemas']['StyleChoice'];
export type StyleName = components['schemas']['StyleName'];
export type SubscriptionPlan = components['schemas']['SubscriptionPlan'];
export type SystemMessage = components['schemas']['SystemMessage'];
export type TextPart = components['schemas']['TextPart'];
export type Tool = components['schemas']['Tool'];
export type ToolCall = components['schemas']['ToolCall'];
export type ToolChoice = components['schemas']['ToolChoice'];
export type ToolMessage = components['schemas']['ToolMessage'];
export type Usage = components['schemas']['Usage'];
export type UsageSource = components['schemas']['UsageSource'];
export type UserMessage = components['schemas']['UserMessage'];
export type UserType = components['schemas']['UserType'];
export type Variant = components['schemas']['Variant'];
export type ResponseError = components['responses']['Error'];
export type ResponseOpenAiError = components['responses']['OpenAIError'];
export type ParameterConversationId = components['parameters']['ConversationId'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterPageSize = components['parameters']['PageSize'];
export type ParameterPublicJwk = components['parameters']['PublicJwk'];
export type ParameterSessionId = components['parameters']['SessionId'];
export type HeaderIdempotentReplayed = components['headers']['IdempotentReplayed'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitPolicy = components['headers']['RateLimitPolicy'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderXCreditsConversationLimit = components['headers']['XCreditsConversationLimit'];
export type HeaderXCreditsMain = components['headers']['XCreditsMain'];
export type HeaderXEnhancementAddedTokens = components['headers']['XEnhancementAddedTokens'];
export type HeaderXEnhancementLevel = components['headers']['XEnhancementLevel'];
export type HeaderXEnhancementModel = components['headers']['XEnhancementModel'];
export type HeaderXEnhancementPromptVersion = components['headers']['XEnhancementPromptVersion'];
export type HeaderXEnhancementRType = components['headers']['XEnhancementRType'];
export type HeaderXRequestId = components['headers']['XRequestID'];
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getContractAsJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getContractAsYaml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Not ready */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createChatCompletion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "model": "bcot-medium",
                 *       "messages": [
                 *         {
                 *           "role": "user",
                 *           "content": "Is 3599 prime?"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChatCompletionRequest"];
            };
        };
        responses: {
            /** @description The completion, or its stream when `stream` is true */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Credits-Conversation-Limit": components["headers"]["XCreditsConversationLimit"];
                    "X-Credits-Main": components["headers"]["XCreditsMain"];
                    "X-Enhancement-Added-Tokens": components["headers"]["XEnhancementAddedTokens"];
                    "X-Enhancement-Level": components["headers"]["XEnhancementLevel"];
                    "X-Enhancement-Model": components["headers"]["XEnhancementModel"];
                    "X-Enhancement-Prompt-Version": components["headers"]["XEnhancementPromptVersion"];
                    "X-Enhancement-R-Type": components["headers"]["XEnhancementRType"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Completion"];
                    "text/event-stream": components["schemas"]["CompletionChunk"];
                };
            };
            default: components["responses"]["OpenAIError"];
        };
    };
    sendVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getEmailStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is verified, and what is awaited */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailStatus"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeEntry"];
            };
        };
        responses: {
            /** @description What is verified now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailStatus"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Levels, levels with a style in front, and upstream models */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelList"];
                };
            };
            default: components["responses"]["OpenAIError"];
        };
    };
    createCompletion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "level": "medium",
                 *       "r_type": "bcot",
                 *       "messages": [
                 *         {
                 *           "role": "user",
                 *           "content": "A train leaves at 9:40 and arrives at 13:05. How long is the trip?"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CompletionRequest"];
            };
        };
        responses: {
            /** @description The completion, or its stream when `stream` is true */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Credits-Conversation-Limit": components["headers"]["XCreditsConversationLimit"];
                    "X-Credits-Main": components["headers"]["XCreditsMain"];
                    "X-Enhancement-Added-Tokens": components["headers"]["XEnhancementAddedTokens"];
                    "X-Enhancement-Level": components["headers"]["XEnhancementLevel"];
                    "X-Enhancement-Model": components["headers"]["XEnhancementModel"];
                    "X-Enhancement-Prompt-Version": components["headers"]["XEnhancementPromptVersion"];
                    "X-Enhancement-R-Type": components["headers"]["XEnhancementRType"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Completion"];
                    "text/event-stream": components["schemas"]["CompletionChunk"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    previewCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionRequest"];
            };
        };
        responses: {
            /** @description What would be sent */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountDeletion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getApiKey: {
        parameters: {
            query?: {
                /** @description The public half of a fresh P-256 key for ECDH, as the JSON of a JWK. */
                public_jwk?: components["parameters"]["PublicJwk"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key, as far as it is shown */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyInfo"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    regenerateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    changeEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChange"];
            };
        };
        responses: {
            /** @description The change, or what it waits for */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailChanged"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    exportAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One document, sent in pieces as it is read */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountExport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    loginUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description A session */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    logoutUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows a page. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first, without contents */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `X-Request-ID` of a completion. */
                request_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPassword"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChange"];
            };
        };
        responses: {
            /** @description The account as it is now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description New tokens */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokens"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    registerUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description The account and its key */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows a page. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a session. */
                id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
