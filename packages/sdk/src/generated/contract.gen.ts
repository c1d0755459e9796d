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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AnswerMessage: {
            content?: string | null;
            reasoning_content?: string | null;
            refusal?: string | null;
            role?: string;
            tool_calls?: components["schemas"]["ToolCall"][] | null;
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
        ErrorCode: "CONFLICT" | "CREDENTIALS_CONFLICT" | "CREDITS_EXHAUSTED" | "FORBIDDEN" | "INTERNAL_ERROR" | "INVALID_REQUEST" | "LEVEL_NOT_ALLOWED" | "MALFORMED_REQUEST" | "METHOD_NOT_ALLOWED" | "MISDIRECTED_REQUEST" | "MODEL_NOT_ALLOWED" | "NOT_FOUND" | "PAYLOAD_TOO_LARGE" | "REGISTRATION_CLOSED" | "SERVER_BUSY" | "STORAGE_UNAVAILABLE" | "STYLE_NOT_ALLOWED" | "UNAUTHENTICATED" | "UNSUPPORTED_MEDIA_TYPE" | "UPSTREAM_BUSY" | "UPSTREAM_INVALID" | "UPSTREAM_REJECTED" | "UPSTREAM_TIMEOUT" | "UPSTREAM_UNREACHABLE";
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
        Message: components["schemas"]["SystemMessage"] | components["schemas"]["UserMessage"] | components["schemas"]["AssistantMessage"] | components["schemas"]["ToolMessage"] | components["schemas"]["FunctionMessage"];
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
            /** @description A plain address, at most 254 characters; unique, whatever its case. */
            email: string;
            hobbies?: string;
            name: string;
            /** @description At least 8 characters with an upper-case letter, a lower-case letter and a digit, or at least 15 of any kind; at most 1,024 bytes. */
            password: string;
            /**
             * @default Personal
             * @enum {string}
             */
            user_type?: "Personal" | "Business";
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
        /** @description The same key and body replay the first answer for 24 hours. */
        IdempotencyKey: string;
        /** @description The page, from 1. */
        Page: number;
        /** @description Rows a page. */
        PageSize: number;
    };
    requestBodies: never;
    headers: {
        /** @description Present when the answer is the stored answer of an earlier request with the same key. */
        IdempotentReplayed: "true";
        /** @description What is left of the limit (IETF RateLimit header fields). */
        RateLimit: string;
        /** @description The limit that applies. */
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
export type AnswerMessage = components['schemas']['AnswerMessage'];
export type AssistantMessage = components['schemas']['AssistantMessage'];
export type AudioPart = components['schemas']['AudioPart'];
export type CacheControl = components['schemas']['CacheControl'];
export type ChatCompletionRequest = components['schemas']['ChatCompletionRequest'];
export type ChatOptions = components['schemas']['ChatOptions'];
export type Choice = components['schemas']['Choice'];
export type ChunkChoice = components['schemas']['ChunkChoice'];
export type Completion = components['schemas']['Completion'];
export type CompletionChunk = components['schemas']['CompletionChunk'];
export type CompletionRequest = components['schemas']['CompletionRequest'];
export type ContentPart = components['schemas']['ContentPart'];
export type Credits = components['schemas']['Credits'];
export type Delta = components['schemas']['Delta'];
export type Error = components['schemas']['Error'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type FieldError = components['schemas']['FieldError'];
export type FilePart = components['schemas']['FilePart'];
export type FinishReason = components['schemas']['FinishReason'];
export type FunctionDefinition = components['schemas']['FunctionDefinition'];
export type FunctionMessage = components['schemas']['FunctionMessage'];
export type Health = components['schemas']['Health'];
export type Id = components['schemas']['Id'];
export type ImagePart = components['schemas']['ImagePart'];
export type Level = components['schemas']['Level'];
export type Limits = components['schemas']['Limits'];
export type Message = components['schemas']['Message'];
export type Messages = components['schemas']['Messages'];
export type ModelList = components['schemas']['ModelList'];
export type OpenAiError = components['schemas']['OpenAIError'];
export type OpenObject = components['schemas']['OpenObject'];
export type Preview = components['schemas']['Preview'];
export type Readiness = components['schemas']['Readiness'];
export type Receipt = components['schemas']['Receipt'];
export type RefusalPart = components['schemas']['RefusalPart'];
export type RegisterRequest = components['schemas']['RegisterRequest'];
export type Registration = components['schemas']['Registration'];
export type ResponseFormat = components['schemas']['ResponseFormat'];
export type StreamOptions = components['schemas']['StreamOptions'];
export type StyleChoice = components['schemas']['StyleChoice'];
export type StyleName = components['schemas']['StyleName'];
export type SystemMessage = components['schemas']['SystemMessage'];
export type TextPart = components['schemas']['TextPart'];
export type Tool = components['schemas']['Tool'];
export type ToolCall = components['schemas']['ToolCall'];
export type ToolChoice = components['schemas']['ToolChoice'];
export type ToolMessage = components['schemas']['ToolMessage'];
export type Usage = components['schemas']['Usage'];
export type UsageSource = components['schemas']['UsageSource'];
export type UserMessage = components['schemas']['UserMessage'];
export type Variant = components['schemas']['Variant'];
export type ResponseError = components['responses']['Error'];
export type ResponseOpenAiError = components['responses']['OpenAIError'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterPageSize = components['parameters']['PageSize'];
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
            header?: never;
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
            header?: never;
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
    registerUser: {
        parameters: {
            query?: never;
            header?: never;
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
}
