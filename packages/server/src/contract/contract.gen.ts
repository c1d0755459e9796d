// Generated from openapi.yaml.
export interface paths {
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document to read and try out */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of that page */
        get: operations["getDocsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus */
        get: operations["getPrometheusMetrics"];
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
    "/redoc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document to read */
        get: operations["getRedoc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/redoc/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of that page */
        get: operations["getRedocFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/admins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The admins */
        get: operations["listAdmins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/admins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change an admin
         * @description Another super admin cannot be changed; of oneself only names and address.
         *     A password that is set here ends every session, and must be changed at the next sign-in.
         */
        put: operations["updateAdmin"];
        post?: never;
        /**
         * Remove an admin
         * @description Another super admin cannot be removed. A super admin may leave, unless they are the last one.
         */
        delete: operations["deleteAdmin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Settings that change while the server runs */
        get: operations["getConfig"];
        /**
         * Change settings
         * @description All or none. In force on every server within seconds. A setting that the environment sets is locked (409).
         */
        put: operations["updateConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/config/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed which setting, and when */
        get: operations["listConfigHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/create-admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an admin
         * @description Super admins are made on the machine of the server only (`promptenchanter create-admin --super`).
         *     The new admin must change the password at the first sign-in.
         */
        post: operations["createAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/deleted-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Users who were deleted */
        get: operations["listDeletedUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each part of the server is */
        get: operations["getAdminHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/ip-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses that are kept out */
        get: operations["listBlocks"];
        put?: never;
        /**
         * Keep an address or range out
         * @description Refused with 409 where it would keep the caller out.
         */
        post: operations["addBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/ip-blocks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let an address in again */
        delete: operations["removeBlock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/ip-whitelist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses that are let in where only listed ones are */
        get: operations["listWhitelist"];
        put?: never;
        /** List an address or range */
        post: operations["addToWhitelist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/ip-whitelist/{id}": {
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
         * Take an entry off the list
         * @description Refused with 409 where it would keep the caller out.
         */
        delete: operations["removeFromWhitelist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in as an admin
         * @description Failures lock as they do for users.
         */
        post: operations["loginAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of this request */
        post: operations["logoutAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/message-logs/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A user's conversations */
        get: operations["listUserMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/message-logs/{user_id}/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of a user's conversations
         * @description That its contents were read stands in the security log.
         */
        get: operations["getUserMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the caller's password
         * @description Every other session of theirs ends.
         */
        put: operations["changeAdminPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The admin who asks */
        get: operations["getAdminProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange a refresh token for new tokens */
        post: operations["refreshAdminSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/security-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The security log */
        get: operations["listSecurityLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the first admin
         * @description With the one-time token that the server showed at its start. It is used up by this, and lapses after 30 minutes.
         */
        post: operations["setUpAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of the whole server */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/support-staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The support staff */
        get: operations["listStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/support-staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a member of the support staff
         * @description A password that is set here ends every session, and must be changed at the next sign-in.
         */
        put: operations["updateStaff"];
        post?: never;
        /** Remove a member of the support staff */
        delete: operations["deleteStaff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tenants */
        get: operations["listTenants"];
        put?: never;
        /** Make a tenant */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename a tenant */
        put: operations["updateTenant"];
        post?: never;
        /**
         * Remove a tenant that nobody belongs to
         * @description With its prompts, which `purge_prompts` has to say. What users have as their own goes with them.
         */
        delete: operations["deleteTenant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The users */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A user */
        get: operations["getUser"];
        /**
         * Change a user
         * @description Fields that are left out stay. Balances are set to what is sent, through the ledger, and need a `reason`.
         *     Who is switched off, is signed out and cannot use their key.
         */
        put: operations["updateUser"];
        post?: never;
        /**
         * Delete a user
         * @description Their words, keys and sessions go; who they were stays in the archive for a while.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/users/{id}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a user out everywhere */
        post: operations["endUserSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/users/{id}/regenerate-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace a user's key */
        post: operations["regenerateUserApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/users/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Help a user who cannot sign in
         * @description Where mail is on, a code is mailed to the user. Else a temporary password is answered, every session ends, and it must be
         *     changed at the next sign-in.
         */
        post: operations["resetUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/users/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift the lock after failed sign-ins */
        post: operations["unlockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-panel/users/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a user used */
        get: operations["getUserUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/cache": {
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
         * Forget what this server holds in memory
         * @description Keys, lists, styles and settings that are believed for a second are read anew; kept answers and findings of research
         *     are dropped.
         */
        delete: operations["clearCache"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each part of the server is */
        get: operations["getOperatorHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/system-prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The styles and their texts */
        get: operations["listStyles"];
        /**
         * Change the text of a style, or make one
         * @description In force on every server within seconds. A name that is not built in makes a custom style.
         */
        put: operations["setStyle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/system-prompts/{r_type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a custom style, or give a built-in one its own text again */
        delete: operations["removeStyle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/system-prompts/{r_type}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a style said before */
        get: operations["listStyleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batch/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's jobs */
        get: operations["listBatchJobs"];
        put?: never;
        /**
         * Have many chats answered in the background
         * @description Charges for all tasks or for none, and answers at once. The tasks are worked off beside other requests, each once,
         *     whatever happens to the server. As `application/x-ndjson` the body is one task a line, and what holds for all of
         *     them stands in the query; that is the way for more than a megabyte.
         */
        post: operations["createBatchJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batch/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a job is */
        get: operations["getBatchJob"];
        put?: never;
        post?: never;
        /**
         * Stop a job
         * @description What has not begun is not done, and given back. What was done stays, and so do its results.
         */
        delete: operations["cancelBatchJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batch/jobs/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The results of a job so far
         * @description One `BatchTaskResult` a line, in the order of the tasks, of those that have ended. Results are kept as long as the
         *     operator says (`expires_at` of the job).
         */
        get: operations["getBatchJobResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batch/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enhance and answer many chats at once
         * @description Charges for all tasks before the first begins, or for none; what a task that fails took is given back. Tasks run
         *     side by side as far as the server lets them, or one by one where `parallel` is false. Results come in the order of
         *     the tasks. With `Accept: text/event-stream` each comes as its task ends, as an event named `task`, and the totals
         *     at the end. Who leaves stops what has not begun; that is not charged.
         */
        post: operations["processBatch"];
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
         *     an extra field instead, and so may `ai_research` and `research_depth`. The answer is OpenAI's, plus the field `enhancement`.
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
    "/v1/monitoring/flush-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write what waits in memory */
        post: operations["flushLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitoring/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each part of the server is */
        get: operations["getComponentHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitoring/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of this server process since it started */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitoring/queue-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits */
        get: operations["getQueueStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitoring/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was used, by day, route, style and level
         * @description A user gets their own. An admin and the operator get everyone's, or one user's by `user_id`.
         */
        get: operations["getUsage"];
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
         * @description Adds the text of the style to the chat, researches the web where `ai_research` asks for it, forwards all to the
         *     model of the level, and answers with the completion and a receipt. Turns, tools, images and every option are
         *     forwarded as sent.
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
    "/v1/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The prompts of the library
         * @description Of each the version that is in force, without its content.
         */
        get: operations["listPrompts"];
        put?: never;
        /**
         * Put a prompt into the library
         * @description Makes version 1 and points the label `production` at it: usable at once. Variables that are not declared are those that
         *     the text names.
         */
        post: operations["createPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A prompt
         * @description With the version that `version` or `label` names; left out, the one that `production` points at, or the latest.
         */
        get: operations["getPrompt"];
        /**
         * Change a prompt
         * @description What is left out stays as in the base: the version that `getPrompt` shows, or `base_version`. Where content, variables
         *     or config differ from it the next version is made, and with `auto_promote` the label `production` follows. What is the
         *     same makes none. With `If-Match` a prompt that somebody else changed meanwhile is refused with 412, which says what is
         *     there now.
         */
        put: operations["updatePrompt"];
        post?: never;
        /**
         * Archive a prompt
         * @description Hides it from lists and stops changes. Who names one of its versions still gets it. `restorePrompt` brings it back.
         */
        delete: operations["archivePrompt"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompts/{id}/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often a prompt was used, and how well */
        get: operations["getPromptAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompts/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two versions */
        get: operations["diffPrompt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompts/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a copy under another name
         * @description The copy begins with the version that is in force, as its version 1. Left out, the name is the first free one, as in
         *     `NAME copy`.
         */
        post: operations["duplicatePrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompts/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where labels pointed before */
        get: operations["listPromptLabelMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompts/{id}/labels/{label}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Point a label at a version
         * @description Makes the label where there is none. A protected one is moved by admins only.
         */
        put: operations["movePromptLabel"];
        post?: never;
        /** Remove a label */
        delete: operations["removePromptLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompts/{id}/purge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove an archived prompt for good */
        post: operations["purgePrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompts/{id}/render": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill in a prompt
         * @description Where a required variable has no value its place stays as it is, and `missing` names it; a completion is refused then.
         */
        post: operations["renderPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring an archived prompt back
         * @description Where its name was taken meanwhile: 409, with one that is free.
         */
        post: operations["restorePrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompts/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a prompt */
        get: operations["listPromptVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompts/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a prompt, whole */
        get: operations["getPromptVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompts/{id}/versions/{version}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an earlier version in force
         * @description Points `production` at the version. Nothing is deleted or numbered anew; the next change makes the next number.
         */
        post: operations["rollBackPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole library as one bundle
         * @description Every prompt with all its versions and labels, archived ones too, in an order that stays: what did not change is the
         *     same, byte for byte.
         */
        get: operations["exportPrompts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prompts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in a bundle
         * @description Takes what `exportPrompts` answers, and prompts as Langfuse and OpenAI have them. Each prompt is taken in whole or not
         *     at all. One whose name is there already, and that differs, is a conflict unless `on_conflict` says `append`. Large
         *     libraries come as `application/x-ndjson`, one prompt a line, with at most 5,000 versions.
         */
        post: operations["importPrompts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a member of the support staff
         * @description The new member must change the password at the first sign-in.
         */
        post: operations["createStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in as support staff
         * @description Failures lock as they do for users.
         */
        post: operations["loginSupport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of this request */
        post: operations["logoutSupport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the caller's password
         * @description Every other session of theirs ends.
         */
        put: operations["changeSupportPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each level may do */
        get: operations["getSupportPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The member who asks */
        get: operations["getSupportProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange a refresh token for new tokens */
        post: operations["refreshSupportSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The users */
        get: operations["listSupportUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A user */
        get: operations["getSupportUser"];
        /**
         * Change a user
         * @description `email` needs `change_email`; every other field needs `change_fields`.
         */
        put: operations["updateSupportUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/users/{id}/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a user's balances */
        put: operations["changeUserCredits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/users/{id}/message-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A user's conversations */
        get: operations["listSupportUserMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/users/{id}/message-logs/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of a user's conversations
         * @description That its contents were read stands in the security log.
         */
        get: operations["getSupportUserMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/users/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a user's plan */
        put: operations["changeUserPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/users/{id}/regenerate-api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace a user's key */
        post: operations["regenerateSupportUserApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/users/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a user a temporary password
         * @description It is answered once, every session ends, and it must be changed at the next sign-in. The user is told by mail.
         */
        post: operations["resetSupportUserPassword"];
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
            /** @description The prompts of the user's own library, as `exportPrompts` has them. Those of a shared one are not theirs alone. */
            prompts: components["schemas"]["BundledPrompt"][];
            security_events: components["schemas"]["SecurityEvent"][];
            sessions: components["schemas"]["SessionInfo"][];
        };
        Admin: {
            /** @description As in `admin:ID`, or `operator` for a command. */
            created_by: string;
            email: string;
            id: components["schemas"]["Id"];
            is_active: boolean;
            is_super_admin: boolean;
            /** Format: date-time */
            last_login: string | null;
            /** @description Until it is changed, a session may do nothing else. */
            must_change_password: boolean;
            name: string;
            /** Format: date-time */
            time_created: string;
            username: string;
        };
        AdminChange: {
            email?: components["schemas"]["EmailAddress"];
            is_active?: boolean;
            name?: components["schemas"]["PersonName"];
            password?: components["schemas"]["NewPassword"];
            username?: components["schemas"]["UserName"];
        };
        AdminList: {
            data: components["schemas"]["Admin"][];
            page: number;
            page_size: number;
            total: number;
        };
        AdminLogin: {
            admin: components["schemas"]["Admin"];
        } & components["schemas"]["SessionTokens"];
        AnswerMessage: {
            content?: string | null;
            reasoning_content?: string | null;
            refusal?: string | null;
            role?: string;
            tool_calls?: components["schemas"]["ToolCall"][] | null;
        };
        AnyLabel: string;
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
        BalanceValue: number;
        BatchJob: {
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When it and its results are forgotten; null while it is not finished.
             */
            expires_at: string | null;
            /** Format: date-time */
            finished_at: string | null;
            id: string;
            parallel: boolean;
            running: number;
            /** Format: date-time */
            started_at: string | null;
            status: components["schemas"]["BatchJobStatus"];
            totals: components["schemas"]["BatchTotals"];
            waiting: number;
        };
        BatchJobList: {
            data: components["schemas"]["BatchJob"][];
            page: number;
            page_size: number;
            total: number;
        };
        /**
         * @description `finished`: every task has ended, in one way or another. `cancelled`: what had not begun was stopped.
         * @enum {string}
         */
        BatchJobStatus: "waiting" | "running" | "finished" | "cancelled";
        BatchRequest: {
            /** @description How many there may be is up to the operator. */
            batch: components["schemas"]["BatchTask"][];
            cache?: components["schemas"]["CacheWish"];
            /** @description `ai_research` for all tasks that do not say. */
            enable_research?: boolean | null;
            level: components["schemas"]["Level"];
            /** @description Whether tasks may run side by side; true where it is left out. */
            parallel?: boolean | null;
            r_type?: components["schemas"]["StyleChoice"];
            research_depth?: components["schemas"]["ResearchDepth"];
        };
        BatchResult: {
            results: components["schemas"]["BatchTaskResult"][];
            /**
             * @description That the batch was worked off; tasks of it may have failed.
             * @constant
             */
            success: true;
            totals: components["schemas"]["BatchTotals"];
        };
        /**
         * @description A completion, by its `messages`, its `prompt` as a text, or a stored `prompt` with `messages` behind it. What it
         *     says wins over what holds for all.
         */
        BatchTask: {
            ai_research?: components["schemas"]["ResearchWish"];
            cache?: components["schemas"]["CacheWish"];
            level?: components["schemas"]["Level"];
            messages?: components["schemas"]["Messages"];
            /** @description A single message of the user's, as a text; or a prompt of the library, as an object. */
            prompt?: string | components["schemas"]["StoredPromptObject"];
            r_type?: components["schemas"]["StyleChoice"];
            research_depth?: components["schemas"]["ResearchDepth"];
        } & components["schemas"]["ChatOptions"];
        BatchTaskError: {
            error_code: components["schemas"]["ErrorCode"];
            errors: components["schemas"]["FieldError"][];
            message: string;
        };
        BatchTaskResult: {
            completion: components["schemas"]["Completion"] | null;
            /** @description Why it failed; null where it did not. What it took was given back. */
            error: components["schemas"]["BatchTaskError"] | null;
            /** @description The place of the task, from 0. */
            index: number;
            processing_time_ms: number;
            status: components["schemas"]["BatchTaskStatus"];
        };
        /**
         * @description `cancelled`: it was not begun, or broken off because its caller left.
         * @enum {string}
         */
        BatchTaskStatus: "completed" | "failed" | "cancelled";
        BatchTotals: {
            cancelled: number;
            completed: number;
            /** @description What was kept of the price. */
            credits: {
                conversation_limit: number;
                main: number;
            };
            failed: number;
            tasks: number;
            /** @description From the first task to the last. */
            time_ms: number;
            tokens: components["schemas"]["StepTokens"];
        };
        Block: {
            /** Format: date-time */
            created_at: string | null;
            description: string | null;
            /** Format: date-time */
            expires_at: string | null;
            /** @description That of the entry; for a block after failures its address. */
            id: string;
            range: string;
            /** @enum {string} */
            source: "operator" | "failures";
        };
        BlockList: {
            data: components["schemas"]["Block"][];
            page: number;
            page_size: number;
            total: number;
        };
        /** @enum {string} */
        BuiltInStyle: "bpe" | "bcot" | "hcot" | "react" | "tot";
        /** @description A prompt as `exportPrompts` has it, or one of Langfuse or OpenAI. */
        BundledPrompt: {
            [key: string]: unknown;
        };
        CacheCleared: {
            cleared: components["schemas"]["CountBy"];
            message: string;
            /** @constant */
            success: true;
        };
        /** @description Some vendors' mark for prompt caching; forwarded as sent. */
        CacheControl: {
            [key: string]: unknown;
        };
        /**
         * @description `bypass`: have the model answer, and keep its answer for nobody. So does `Cache-Control: no-store`. Left out: the
         *     same request of the same tenant may get the answer of an earlier one.
         * @enum {string|null}
         */
        CacheWish: "bypass" | null;
        ChatCompletionRequest: {
            ai_research?: components["schemas"]["ResearchWish"];
            cache?: components["schemas"]["CacheWish"];
            messages?: components["schemas"]["Messages"];
            model: string;
            prompt?: components["schemas"]["StoredPrompt"];
            r_type?: components["schemas"]["StyleChoice"];
            research_depth?: components["schemas"]["ResearchDepth"];
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
        /** @description `level` may be left out where the config of the stored `prompt` names one, and `messages` where there is a stored `prompt`. */
        CompletionRequest: {
            ai_research?: components["schemas"]["ResearchWish"];
            cache?: components["schemas"]["CacheWish"];
            level?: components["schemas"]["Level"];
            messages?: components["schemas"]["Messages"];
            prompt?: components["schemas"]["StoredPrompt"];
            r_type?: components["schemas"]["StyleChoice"];
            research_depth?: components["schemas"]["ResearchDepth"];
        } & components["schemas"]["ChatOptions"];
        ComponentHealth: {
            /** Format: date-time */
            checked_at: string;
            /** @description `database`, `cache`, `upstream`, `research`, `mail`, `queue` and `disk`. */
            components: {
                [key: string]: components["schemas"]["ComponentState"];
            };
            /** @description That of the worst part. */
            status: components["schemas"]["ComponentStatus"];
        };
        ComponentState: {
            figures?: {
                [key: string]: number | null;
            };
            latency_ms?: number;
            /** @description What was found, and what to do about it. */
            message: string;
            status: components["schemas"]["ComponentStatus"];
        };
        /**
         * @description `off`: not in use.
         * @enum {string}
         */
        ComponentStatus: "ok" | "degraded" | "down" | "off";
        ConfigChange: {
            /** @description New values by name; `null` for the default again. */
            settings: {
                [key: string]: unknown;
            };
        };
        ConfigEntry: {
            /** Format: date-time */
            changed_at: string | null;
            changed_by: string | null;
            default: unknown;
            description: string;
            /** @description Set by flag, environment or file; it is changed there. */
            is_locked: boolean;
            name: string;
            /** @enum {string} */
            origin: "flag" | "environment" | "file" | "database" | "default";
            /** @description In force now. */
            value: unknown;
        };
        ConfigHistory: {
            data: components["schemas"]["ConfigHistoryEntry"][];
            page: number;
            page_size: number;
            total: number;
        };
        ConfigHistoryEntry: {
            /** Format: date-time */
            changed_at: string;
            changed_by: string;
            name: string;
            /** @description What it was changed to; null for the default. */
            value: unknown;
        };
        ConfigList: {
            data: components["schemas"]["ConfigEntry"][];
        };
        ContentPart: components["schemas"]["TextPart"] | components["schemas"]["ImagePart"] | components["schemas"]["AudioPart"] | components["schemas"]["FilePart"] | components["schemas"]["RefusalPart"];
        CountBy: {
            [key: string]: number;
        };
        Credits: {
            /** @description Research runs left today. */
            main: number;
            /** @description What the daily reset refills `main` to. */
            reset: number;
        };
        /** @description What is left out stays. */
        CreditsChange: {
            credits?: components["schemas"]["CreditsSetting"];
            limits?: components["schemas"]["LimitsSetting"];
            reason: components["schemas"]["ReasonText"];
        };
        CreditsSetting: {
            main?: components["schemas"]["BalanceValue"];
            reset?: components["schemas"]["BalanceValue"];
        };
        CrewRequest: {
            email: components["schemas"]["EmailAddress"];
            name: components["schemas"]["PersonName"];
            password: components["schemas"]["NewPassword"];
            username: components["schemas"]["UserName"];
        };
        /** @description What is there now, in place of what the request was made from. */
        CurrentRevision: {
            latest_version: number;
            revision: number;
            /** Format: date-time */
            updated_at: string;
            updated_by: string;
            /** @description The version that is in force. */
            version: number;
        };
        /** @description A UTC day, as in `2026-01-31`. */
        Day: string;
        DeletedUser: {
            /** @description The account as it was; null when it has been destroyed. */
            archive: components["schemas"]["OpenObject"] | null;
            /** Format: date-time */
            deleted_at: string;
            deleted_by: string;
            id: components["schemas"]["Id"];
        };
        DeletedUserList: {
            data: components["schemas"]["DeletedUser"][];
            page: number;
            page_size: number;
            total: number;
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
            /** @description With PRECONDITION_FAILED. */
            current?: components["schemas"]["CurrentRevision"];
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
        ErrorCode: "ACCOUNT_DISABLED" | "ACCOUNT_LOCKED" | "ADDRESS_BLOCKED" | "ADDRESS_NOT_ALLOWED" | "CONFLICT" | "CREDENTIALS_CONFLICT" | "CREDITS_EXHAUSTED" | "EMAIL_NOT_VERIFIED" | "FORBIDDEN" | "IDEMPOTENCY_KEY_REUSED" | "INTERNAL_ERROR" | "INVALID_CODE" | "INVALID_CREDENTIALS" | "INVALID_REQUEST" | "LAST_ADMIN" | "LEVEL_NOT_ALLOWED" | "LIBRARY_FULL" | "MALFORMED_REQUEST" | "METHOD_NOT_ALLOWED" | "MISDIRECTED_REQUEST" | "MODEL_NOT_ALLOWED" | "NOT_FOUND" | "PASSWORD_CHANGE_REQUIRED" | "PAYLOAD_TOO_LARGE" | "PRECONDITION_FAILED" | "RATE_LIMITED" | "REGISTRATION_CLOSED" | "REQUEST_IN_PROGRESS" | "RESEARCH_DISABLED" | "SERVER_BUSY" | "SETTING_LOCKED" | "STORAGE_UNAVAILABLE" | "STYLE_NOT_ALLOWED" | "UNAUTHENTICATED" | "UNSUPPORTED_MEDIA_TYPE" | "UPSTREAM_BUSY" | "UPSTREAM_INVALID" | "UPSTREAM_REJECTED" | "UPSTREAM_TIMEOUT" | "UPSTREAM_UNREACHABLE";
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
        Flushed: {
            letters_waiting: number;
            message: string;
            /** @constant */
            success: true;
            usage_rows: number;
        };
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
        LabelName: string;
        /** @description In milliseconds; null where nothing was measured. */
        Latency: {
            count: number;
            p50: number | null;
            p95: number | null;
            p99: number | null;
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
        LimitsSetting: {
            conversation_limit?: components["schemas"]["BalanceValue"];
            reset?: components["schemas"]["BalanceValue"];
        };
        ListedRange: {
            /** Format: date-time */
            created_at: string;
            description: string | null;
            /** Format: date-time */
            expires_at: string | null;
            id: components["schemas"]["Id"];
            /** @description In canonical form. */
            range: string;
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
        /** @description A user as those who run the server see them. */
        ManagedUser: {
            /** @description The styles that this user may use, beside those that are open to everybody. */
            access_rtype: components["schemas"]["StyleName"][];
            /** Format: date-time */
            api_key_last_used_at: string | null;
            api_key_preview: string;
            credits: components["schemas"]["Credits"];
            /** @description As in `a…@e….org` where it is masked. */
            email: string;
            id: components["schemas"]["Id"];
            is_active: boolean;
            /** @description Whether the caller sees only part of what is private. */
            is_masked: boolean;
            is_verified: boolean;
            /** Format: date-time */
            last_login: string | null;
            /** @description The highest level that this user may use. */
            level: components["schemas"]["Level"];
            limits: components["schemas"]["Limits"];
            must_change_password: boolean;
            name: string;
            subscription_plan: components["schemas"]["SubscriptionPlan"];
            tenant_id: components["schemas"]["Id"];
            /** Format: date-time */
            time_created: string;
            user_type: components["schemas"]["UserType"];
            username: string;
        };
        ManagedUserDetail: {
            about_me: string | null;
            hobbies: string | null;
            /**
             * Format: date-time
             * @description After failed sign-ins.
             */
            locked_until: string | null;
            open_sessions: number;
            pending_email: string | null;
        } & components["schemas"]["ManagedUser"];
        ManagedUserList: {
            data: components["schemas"]["ManagedUser"][];
            page: number;
            page_size: number;
            total: number;
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
            /** @description The stored prompt that was used; null for none. */
            prompt: components["schemas"]["UsedPrompt"] | null;
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
        Metrics: {
            cache: {
                bypasses: number;
                hits: number;
                misses: number;
            };
            /** @description Spent and given back. */
            credits: {
                conversation_limit: number;
                main: number;
                refunds: number;
            };
            disk: {
                database_bytes: number;
                free_bytes: number | null;
                wal_bytes: number;
            };
            event_loop_delay_ms: components["schemas"]["Latency"];
            latency_ms: components["schemas"]["Latency"];
            /** @description Of completions, what the server added. */
            overhead_ms: components["schemas"]["Latency"];
            process: {
                cpu_seconds: number;
                heap_used_bytes: number;
                memory_bytes: number;
                uptime_seconds: number;
            };
            /** @description By operation. */
            requests: {
                count: number;
                /** @description By error code. */
                errors: components["schemas"]["CountBy"];
                latency_ms: components["schemas"]["Latency"];
                operation: string;
            }[];
            /** Format: date-time */
            since: string;
            upstream: {
                calls: number;
                /** @description By error code. */
                failures: components["schemas"]["CountBy"];
                latency_ms: components["schemas"]["Latency"];
                retries: number;
            };
        };
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
        /**
         * @description `refused`: an address that is not fetched, such as one that is not public. `robots`: the site's robots.txt asks
         *     not to. `deadline`: the time of the research was over. `irrelevant`: nothing of it was used. `duplicate`: another
         *     page says the same.
         * @enum {string}
         */
        PageSkip: "refused" | "robots" | "unreachable" | "timeout" | "status" | "type" | "too_large" | "too_complex" | "empty" | "duplicate" | "irrelevant" | "deadline";
        PasswordChange: {
            current_password: string;
            new_password: components["schemas"]["NewPassword"];
        };
        PasswordHelp: {
            message: string;
            /** @constant */
            success: true;
            /** @description Shown once; null where the user was mailed a code instead. */
            temporary_password: string | null;
        };
        PasswordReset: {
            email: components["schemas"]["EmailAddress"];
            new_password: components["schemas"]["NewPassword"];
            otp_code: components["schemas"]["OtpCode"];
        };
        /** @description 2 to 100 characters without control characters, not blank at its ends. */
        PersonName: string;
        PlanChange: {
            subscription_plan: components["schemas"]["SubscriptionPlan"];
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
            /** @description The stored prompt that was used; null for none. */
            prompt: components["schemas"]["UsedPrompt"] | null;
            prompt_version: number | null;
            r_type: components["schemas"]["StyleChoice"];
            /** @description How deep the web would be researched; what it would find is not in `messages`. Null where nothing would. */
            research: components["schemas"]["ResearchDepth"] | null;
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
            /** @description Somebody else set it. Until it is changed, a session may do nothing else. */
            must_change_password: boolean;
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
        Prompt: {
            /** Format: date-time */
            archived_at: string | null;
            /** @description Whether `production` follows each new version. */
            auto_promote: boolean;
            config: components["schemas"]["PromptConfig"];
            content: components["schemas"]["PromptContent"];
            /** @description SHA-256 of content, variables and config, in hex. */
            content_hash: string;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            description: string | null;
            format: components["schemas"]["TemplateFormat"];
            id: components["schemas"]["Id"];
            kind: components["schemas"]["PromptKind"];
            /** @description What each label points at; `latest` is never among them. */
            labels: {
                [key: string]: number;
            };
            latest_version: number;
            /** @description Why the version was made. */
            message: string | null;
            metadata: components["schemas"]["PromptMetadata"];
            name: string;
            /** @description Those that admins only may move. */
            protected_labels: string[];
            /** @description Grows with every change. `If-Match` takes it in quotes, and the `ETag`, which names the prompt as well. */
            revision: number;
            tags: components["schemas"]["PromptTags"];
            title: string | null;
            /** Format: date-time */
            updated_at: string;
            updated_by: string;
            variables: components["schemas"]["PromptVariable"][];
            /** @description The version that is shown. */
            version: number;
            /** @description What the text may not mean, as a place that looks like another format's. */
            warnings: string[];
        };
        PromptAnalytics: {
            /** @enum {string} */
            by: "version" | "day" | "label";
            /** @description By version the newest first, by day the oldest first, by label in the order of the alphabet. */
            data: components["schemas"]["PromptFiguresRow"][];
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            total: components["schemas"]["PromptFigures"];
        };
        /** @description The prompts of a library. Prompts of Langfuse and OpenAI are taken in as well. */
        PromptBundle: {
            /** @constant */
            format?: "promptenchanter.prompts";
            /** @constant */
            format_version?: 1;
            prompts: components["schemas"]["BundledPrompt"][];
        };
        PromptChange: {
            auto_promote?: boolean;
            /** @description The version that this was made from. Refused with 412 unless it is the latest. */
            base_version?: number;
            config?: components["schemas"]["PromptConfig"];
            content?: components["schemas"]["PromptContent"];
            description?: string | null;
            format?: components["schemas"]["TemplateFormat"];
            kind?: components["schemas"]["PromptKind"];
            /** @description Why. */
            message?: string | null;
            metadata?: components["schemas"]["PromptMetadata"];
            name?: components["schemas"]["PromptName"];
            /** @description Brings back the text of this version as a new one, in place of `content`. */
            restored_from?: number;
            tags?: components["schemas"]["PromptTags"];
            title?: string | null;
            variables?: components["schemas"]["PromptVariables"];
        };
        PromptChanged: {
            /** Format: date-time */
            archived_at: string | null;
            /** @description Whether `production` follows each new version. */
            auto_promote: boolean;
            config: components["schemas"]["PromptConfig"];
            content: components["schemas"]["PromptContent"];
            /** @description SHA-256 of content, variables and config, in hex. */
            content_hash: string;
            /** @description Whether a version was made. */
            created: boolean;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            description: string | null;
            format: components["schemas"]["TemplateFormat"];
            id: components["schemas"]["Id"];
            kind: components["schemas"]["PromptKind"];
            /** @description What each label points at; `latest` is never among them. */
            labels: {
                [key: string]: number;
            };
            latest_version: number;
            /** @description Why the version was made. */
            message: string | null;
            metadata: components["schemas"]["PromptMetadata"];
            name: string;
            /** @description Whether `production` points at it. */
            promoted: boolean;
            /** @description Those that admins only may move. */
            protected_labels: string[];
            /** @description Grows with every change. `If-Match` takes it in quotes, and the `ETag`, which names the prompt as well. */
            revision: number;
            tags: components["schemas"]["PromptTags"];
            title: string | null;
            /** Format: date-time */
            updated_at: string;
            updated_by: string;
            variables: components["schemas"]["PromptVariable"][];
            /** @description The version that is shown. */
            version: number;
            /** @description What the text may not mean, as a place that looks like another format's. */
            warnings: string[];
        };
        /** @description What a completion gets where it says nothing itself. */
        PromptConfig: {
            ai_research?: components["schemas"]["ResearchWish"];
            frequency_penalty?: number | null;
            level?: components["schemas"]["Level"];
            logit_bias?: {
                [key: string]: number;
            } | null;
            logprobs?: boolean | null;
            max_completion_tokens?: number | null;
            max_tokens?: number | null;
            n?: number | null;
            parallel_tool_calls?: boolean;
            presence_penalty?: number | null;
            r_type?: components["schemas"]["StyleChoice"];
            reasoning_effort?: string | null;
            research_depth?: components["schemas"]["ResearchDepth"];
            response_format?: components["schemas"]["ResponseFormat"];
            seed?: number | null;
            /** @description Up to four sequences at which the answer ends. */
            stop?: string | string[] | null;
            style?: components["schemas"]["StyleConfig"];
            temperature?: number | null;
            tool_choice?: components["schemas"]["ToolChoice"];
            tools?: components["schemas"]["Tool"][];
            top_logprobs?: number | null;
            top_p?: number | null;
            verbosity?: string | null;
        };
        /** @description A text, or for a chat its messages. All of it at most 256 KiB. */
        PromptContent: string | components["schemas"]["PromptMessage"][];
        PromptDiff: {
            /** @description The text in pieces. What is `same` and `removed` makes up the earlier one, what is `same` and `added` the later one. */
            changes: {
                /** @enum {string} */
                kind: "same" | "added" | "removed";
                text: string;
            }[];
            /** @description What changed besides, as in `config.temperature`; null for what is not there. */
            fields: {
                from: unknown;
                path: string;
                to: unknown;
            }[];
            from: number;
            /**
             * @description How finely the texts were compared; large ones that differ much are compared by lines, or as wholes.
             * @enum {string}
             */
            granularity: "words" | "lines" | "whole";
            to: number;
        };
        PromptDuplicate: {
            name?: components["schemas"]["PromptName"];
        };
        PromptFigures: {
            calls: number;
            completion_tokens: number;
            errors: number;
            latency_ms: components["schemas"]["PromptLatency"];
            prompt_tokens: number;
        };
        PromptFiguresRow: {
            calls: number;
            completion_tokens: number;
            day?: components["schemas"]["Day"];
            errors: number;
            /** @description Null for calls that named the version. */
            label?: string | null;
            latency_ms: components["schemas"]["PromptLatency"];
            prompt_tokens: number;
            version?: number;
        };
        PromptImport: {
            appended: number;
            conflicts: number;
            created: number;
            dry_run: boolean;
            invalid: number;
            results: {
                /** @description Why, or what was left out. */
                message: string | null;
                name: string | null;
                /** @enum {string} */
                outcome: "created" | "appended" | "unchanged" | "conflict" | "invalid";
                /** @description The version that is in force now. */
                version: number | null;
            }[];
            unchanged: number;
        };
        /**
         * @description `text`: one text. `chat`: messages.
         * @enum {string}
         */
        PromptKind: "text" | "chat";
        PromptLabelMove: {
            /** @description Whether admins only may move it from now on; only they may say so. */
            protected?: boolean;
            reason?: components["schemas"]["ReasonText"];
            version: components["schemas"]["VersionNumber"];
        };
        PromptLabelMoveEntry: {
            from: number | null;
            label: string;
            /** Format: date-time */
            moved_at: string;
            moved_by: string;
            reason: string | null;
            /** @description Null where the label was removed. */
            to: number | null;
        };
        PromptLabelMoveList: {
            data: components["schemas"]["PromptLabelMoveEntry"][];
            limit: number;
            skip: number;
            total: number;
        };
        /** @description Of calls that were answered; null where there was none. */
        PromptLatency: {
            mean: number | null;
            p50: number | null;
            p95: number | null;
        };
        PromptList: {
            data: components["schemas"]["PromptSummary"][];
            limit: number;
            skip: number;
            total: number;
        };
        PromptMessage: {
            content: string;
            /** @enum {string} */
            role: "system" | "developer" | "user" | "assistant";
        };
        PromptMetadata: {
            [key: string]: string;
        };
        /**
         * @description Unique in its library. `/` makes folders. Names in `r_type/` are styles of the tenant's own, as `r_type/NAME` for
         *     `r_type: NAME`. In a library of the server itself they are the styles.
         */
        PromptName: string;
        PromptRenderRequest: {
            label?: components["schemas"]["AnyLabel"];
            variables?: components["schemas"]["VariableValues"];
            version?: components["schemas"]["VersionNumber"];
        };
        PromptRequest: {
            auto_promote?: boolean;
            config?: components["schemas"]["PromptConfig"];
            content: components["schemas"]["PromptContent"];
            description?: string | null;
            format?: components["schemas"]["TemplateFormat"];
            kind?: components["schemas"]["PromptKind"];
            /** @description Why. */
            message?: string | null;
            metadata?: components["schemas"]["PromptMetadata"];
            name: components["schemas"]["PromptName"];
            tags?: components["schemas"]["PromptTags"];
            title?: string | null;
            variables?: components["schemas"]["PromptVariables"];
        };
        PromptRestore: {
            name?: components["schemas"]["PromptName"];
        };
        PromptRollback: {
            reason?: components["schemas"]["ReasonText"];
        };
        PromptSummary: {
            /** Format: date-time */
            archived_at: string | null;
            /** @description Whether `production` follows each new version. */
            auto_promote: boolean;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            description: string | null;
            id: components["schemas"]["Id"];
            kind: components["schemas"]["PromptKind"];
            /** @description What each label points at; `latest` is never among them. */
            labels: {
                [key: string]: number;
            };
            latest_version: number;
            metadata: components["schemas"]["PromptMetadata"];
            name: string;
            /** @description Those that admins only may move. */
            protected_labels: string[];
            /** @description Grows with every change. `If-Match` takes it in quotes, and the `ETag`, which names the prompt as well. */
            revision: number;
            tags: components["schemas"]["PromptTags"];
            title: string | null;
            /** Format: date-time */
            updated_at: string;
            updated_by: string;
            /** @description The version that is shown. */
            version: number;
        };
        PromptTags: string[];
        PromptVariable: {
            default?: string;
            description?: string;
            /** @description In characters. */
            max_length?: number;
            name: string;
            /** @description Whether it must be given. Left out: true, unless there is a default. */
            required?: boolean;
        };
        /** @description What is filled in; all else is left as it is. Left out, every name that the text has in the form of a variable. */
        PromptVariables: components["schemas"]["PromptVariable"][];
        PromptVersion: {
            config: components["schemas"]["PromptConfig"];
            content: components["schemas"]["PromptContent"];
            /** @description SHA-256 of content, variables and config, in hex. */
            content_hash: string;
            /** Format: date-time */
            created_at: string;
            /** @description As in `user:ID`, `admin:ID`, `operator`, or `release` for texts that came with the server. */
            created_by: string;
            format: components["schemas"]["TemplateFormat"];
            kind: components["schemas"]["PromptKind"];
            /** @description What points at it. */
            labels: string[];
            /** @description Why it was made. */
            message: string | null;
            /** @description The version that it was made from. */
            parent_version: number | null;
            /** @description The version whose text it brought back. */
            restored_from: number | null;
            variables: components["schemas"]["PromptVariable"][];
            version: number;
        };
        PromptVersionList: {
            data: components["schemas"]["PromptVersionSummary"][];
            limit: number;
            skip: number;
            total: number;
        };
        PromptVersionSummary: {
            /** @description SHA-256 of content, variables and config, in hex. */
            content_hash: string;
            /** Format: date-time */
            created_at: string;
            /** @description As in `user:ID`, `admin:ID`, `operator`, or `release` for texts that came with the server. */
            created_by: string;
            format: components["schemas"]["TemplateFormat"];
            kind: components["schemas"]["PromptKind"];
            /** @description What points at it. */
            labels: string[];
            /** @description Why it was made. */
            message: string | null;
            /** @description The version that it was made from. */
            parent_version: number | null;
            /** @description The version whose text it brought back. */
            restored_from: number | null;
            version: number;
        };
        QueueStatus: {
            mail: {
                /** @description Whether the last letter got through. */
                is_working: boolean;
                waiting: number;
            };
            /** @description Writes that wait for their commit. */
            message_log: {
                limit: number;
                open_charges: number;
                waiting: number;
            };
            /** @description By kind of work, `models`, `accounts`, `operators` and `batch`. */
            requests: {
                [key: string]: {
                    active: number;
                    limit: number;
                    waiting: number;
                };
            };
            /** @description Rows that wait to be added to the usage. */
            usage: {
                waiting: number;
            };
        };
        RangeList: {
            data: components["schemas"]["ListedRange"][];
            page: number;
            page_size: number;
            total: number;
        };
        RangeRequest: {
            description?: string;
            /**
             * Format: date-time
             * @description In UTC; left out for never.
             */
            expires_at?: string;
            /** @description An address or a range, as in `192.0.2.7` or `10.0.0.0/8`. */
            range: string;
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
        /** @description Why; kept in the ledger, which the user can read. */
        ReasonText: string;
        /** @description What was done to the request, and what it cost. */
        Receipt: {
            /** @description Estimated tokens that the style added. */
            added_tokens: number;
            /** @description Options that the level's model does not take and that were renamed or left out, as `from` or `from->to`. */
            adjusted: string[];
            /**
             * @description Where the answer came from. `hit`: it is that of an earlier request, or of one that ran at the same time;
             *     `miss`: the model's; `bypass`: the model's, without asking or filling the cache.
             * @enum {string}
             */
            cache: "hit" | "miss" | "bypass";
            credits: {
                conversation_limit: number;
                main: number;
                /** @description Credits kept for this request, both balances together; of research that could not help none is. */
                spent: number;
            };
            /** @description Null where the request named a model. */
            level: components["schemas"]["Level"] | null;
            /** @description The upstream model that was asked. */
            model: string;
            /** @description The stored prompt that was used; null for none. */
            prompt: components["schemas"]["UsedPrompt"] | null;
            /** @description The version of the style's text; null where nothing was added. */
            prompt_version: number | null;
            r_type: components["schemas"]["StyleChoice"];
            /** @description Null where none was asked for. */
            research: components["schemas"]["ResearchReceipt"] | null;
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
            username: components["schemas"]["UserName"];
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
        RenderedPrompt: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["PromptKind"];
            /** @description What named the version; null for its number. */
            label: string | null;
            /** @description A text is a `system` message in front of those of a completion, or the `user` message of one that has none. */
            messages: {
                /** @description Filled in, it may be longer than that of a prompt. */
                content: string;
                /** @enum {string} */
                role: "system" | "developer" | "user" | "assistant";
            }[];
            missing: string[];
            name: string;
            /** @description The text, for the kind `text`. */
            text?: string;
            /** @description Values for which there is no variable. */
            unused: {
                name: string;
                /** @description A variable that is spelled much like it. */
                suggestion: string | null;
            }[];
            version: number;
        };
        /**
         * @description How much is searched and read, and how long at most. Left out: the server's default. No effect without
         *     `ai_research`.
         * @enum {string}
         */
        ResearchDepth: "basic" | "medium" | "high";
        /**
         * @description `found`: the prompt holds what was found. `not_needed`: the question needs nothing of the web, or the chat does not
         *     end with one. `nothing_found`: there was nothing to use. `failed`: no search or no page could be had. `no_room`:
         *     the model's context has no room for it. In all but the first the credits of research are given back.
         * @enum {string}
         */
        ResearchOutcome: "found" | "not_needed" | "nothing_found" | "failed" | "no_room";
        /**
         * @description How far research is, in a stream before its first chunk: an event named `research` at `/v1/prompt/completions`, a
         *     comment `: research {…}` at `/v1/chat/completions`.
         */
        ResearchProgress: {
            elapsed_ms: number;
            /** @description Why it was skipped or failed; the outcome where it is done. */
            reason: string | null;
            /** @description How much of the work is done. It never falls. */
            share: number;
            /** @enum {string} */
            state: "started" | "ok" | "skipped" | "failed";
            /** @enum {string} */
            step: "plan" | "search" | "read" | "condense" | "done";
            /** @description The provider that was asked, or the host of the page. */
            subject: string | null;
        };
        /** @description What was looked up on the web, and what came of it. */
        ResearchReceipt: {
            /** @description Estimated tokens that it added to the prompt. */
            added_tokens: number;
            /** @description Whether it was known from a request before. */
            cached: boolean;
            citations: {
                /** @description Sources that the answer cites. */
                cited: number[];
                /**
                 * @description Citations that were taken out of the findings, because their source was not read or does not hold the
                 *     quote.
                 */
                removed: number;
                /** @description Numbers that the answer cites and that no source has. The answer is passed on as the model wrote it. */
                unknown: number[];
            };
            depth: components["schemas"]["ResearchDepth"];
            /** @description Sentences of pages that gave orders to the model and were left out. */
            flagged: number;
            /**
             * @description What the prompt was given: `condensed`, findings that the model put together and whose quotes were found in
             *     their sources; `extracts`, passages of the pages as they are, where there was no time or no model to condense
             *     them; `none`.
             * @enum {string}
             */
            form: "condensed" | "extracts" | "none";
            outcome: components["schemas"]["ResearchOutcome"];
            /**
             * Format: date-time
             * @description When the web was asked.
             */
            researched_at: string;
            /** @description Every search that was asked for, with who answered it and how. */
            searches: {
                provider: string;
                query: string;
                results: number;
                status: components["schemas"]["SearchStatus"];
            }[];
            /** @description The pages that were chosen and not used, and why. */
            skipped: {
                reason: components["schemas"]["PageSkip"];
                url: string;
            }[];
            /** @description The pages that the prompt was given something of, by their number. */
            sources: {
                /** @description What the answer cites as `[1]`. */
                id: number;
                /** @description The day that the page or the search names, as `YYYY-MM-DD`. */
                published: string | null;
                title: string;
                url: string;
            }[];
            timings_ms: {
                condense: number;
                plan: number;
                read: number;
                search: number;
                total: number;
            };
            /** @description What the model took for each step beside the answer; zeros where it was not asked. */
            tokens: {
                condense: components["schemas"]["StepTokens"];
                plan: components["schemas"]["StepTokens"];
            };
            topics: {
                name: string;
                queries: string[];
            }[];
        };
        /**
         * @description Look up on the web what the last message is about, and put it into the prompt with numbered sources. Takes credits
         *     of `main`, which are given back where nothing was found. The receipt says what was.
         */
        ResearchWish: boolean | null;
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
        /**
         * @description `blocked`: the provider takes us for a robot. `auth`: it refuses our key. `resting`: it is left alone for a while
         *     after such an answer, or because it is asked no more often.
         * @enum {string}
         */
        SearchStatus: "ok" | "empty" | "blocked" | "rate_limited" | "auth" | "timeout" | "error" | "resting";
        SecurityEvent: {
            address: string | null;
            /** Format: date-time */
            created_at: string;
            event: string;
            /** @enum {string} */
            severity: "info" | "warning" | "critical";
        };
        SecurityLogEntry: {
            /** @description `user:ID`, `staff:ID`, `admin:ID`, `operator`, `server` or `anonymous`. */
            actor: string;
            address: string | null;
            /** Format: date-time */
            created_at: string;
            details: components["schemas"]["OpenObject"];
            event: string;
            request_id: string | null;
            seq: number;
            /** @enum {string} */
            severity: "info" | "warning" | "critical";
            user_id: string | null;
        };
        SecurityLogList: {
            data: components["schemas"]["SecurityLogEntry"][];
            page: number;
            page_size: number;
            total: number;
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
        SetupRequest: {
            email: components["schemas"]["EmailAddress"];
            name: components["schemas"]["PersonName"];
            password: components["schemas"]["NewPassword"];
            /** @description Shown by the server at its start. */
            token: string;
            username: components["schemas"]["UserName"];
        };
        Staff: {
            /** @description As in `admin:ID`. */
            created_by: string;
            email: string;
            id: components["schemas"]["Id"];
            is_active: boolean;
            /** Format: date-time */
            last_login: string | null;
            /** @description Until it is changed, a session may do nothing else. */
            must_change_password: boolean;
            name: string;
            support_level: components["schemas"]["SupportLevel"];
            /** Format: date-time */
            time_created: string;
            username: string;
        };
        StaffChange: {
            email?: components["schemas"]["EmailAddress"];
            is_active?: boolean;
            name?: components["schemas"]["PersonName"];
            password?: components["schemas"]["NewPassword"];
            support_level?: components["schemas"]["SupportLevel"];
            username?: components["schemas"]["UserName"];
        };
        StaffList: {
            data: components["schemas"]["Staff"][];
            page: number;
            page_size: number;
            total: number;
        };
        StaffLogin: {
            staff: components["schemas"]["Staff"];
        } & components["schemas"]["SessionTokens"];
        StaffRequest: {
            email: components["schemas"]["EmailAddress"];
            name: components["schemas"]["PersonName"];
            password: components["schemas"]["NewPassword"];
            support_level: components["schemas"]["SupportLevel"];
            username: components["schemas"]["UserName"];
        };
        Statistics: {
            /** @description Completions that were asked for, refused ones among them; credits of both balances. */
            conversations: {
                credits_30_days: number;
                failures_30_days: number;
                last_7_days: number;
                last_30_days: number;
                today: number;
                tokens_30_days: number;
            };
            /** Format: date-time */
            counted_at: string;
            sessions: {
                admins: number;
                support: number;
                users: number;
            };
            users: {
                active: number;
                by_level: components["schemas"]["CountBy"];
                by_plan: components["schemas"]["CountBy"];
                new_7_days: number;
                new_30_days: number;
                new_today: number;
                total: number;
                verified: number;
            };
        };
        StepTokens: {
            completion: number;
            prompt: number;
        };
        /** @description A prompt of the library: its id or name, as in `support/greeting`, with `@LABEL` or `#VERSION` behind it; or an object that can give variables as well. */
        StoredPrompt: string | components["schemas"]["StoredPromptObject"];
        StoredPromptObject: {
            id?: components["schemas"]["Id"];
            label?: components["schemas"]["AnyLabel"];
            name?: components["schemas"]["PromptName"];
            variables?: components["schemas"]["VariableValues"];
            version?: components["schemas"]["VersionNumber"];
        };
        StreamOptions: {
            include_obfuscation?: boolean;
            /** @description Send the usage as a last chunk without choices. */
            include_usage?: boolean;
        } | null;
        /**
         * @description What is added to the prompt. `bpe`: plan, then a structured answer. `bcot`: step by step. `hcot`: several
         *     angles, reconciled. `react`: observe, think, act, reflect. `tot`: branches, judged. `none`: nothing. Other
         *     names are the operator's own. Left out: the server's default.
         */
        StyleChoice: "bpe" | "bcot" | "hcot" | "react" | "tot" | "none" | (string & {});
        /** @description For a prompt that is a style. */
        StyleConfig: {
            /** @description In the library of the server itself: whether every user may use it, whatever their `access_rtype`. */
            is_open?: boolean;
            /** @description For models that reason by themselves. Left out, the same text. */
            light_prompt?: string;
        };
        /** @description A prompt-engineering style, built in or the operator's own. */
        StyleName: "bpe" | "bcot" | "hcot" | "react" | "tot" | (string & {});
        StyleNames: components["schemas"]["StyleName"][];
        StyleText: {
            /** Format: date-time */
            changed_at: string | null;
            changed_by: string | null;
            is_built_in: boolean;
            /** @description Whether an operator wrote it. */
            is_changed: boolean;
            /** @description Whether every user may use it, whatever their `access_rtype`. */
            is_open: boolean;
            /** @description For models that reason by themselves. */
            light_prompt: string;
            prompt: string;
            r_type: components["schemas"]["StyleName"];
            version: number;
        };
        StyleTextChange: {
            /** @description Whether every user may use it, whatever their `access_rtype`. Left out, as it is, and true for a new custom style. A built-in one is never open. */
            is_open?: boolean;
            /** @description For models that reason by themselves. Left out, the same text. */
            light_prompt?: string | null;
            prompt: string;
            r_type: components["schemas"]["StyleName"];
        };
        StyleTextList: {
            data: components["schemas"]["StyleText"][];
        };
        StyleVersion: {
            /** Format: date-time */
            changed_at: string;
            changed_by: string;
            is_in_force: boolean;
            is_open: boolean;
            light_prompt: string | null;
            prompt: string;
            version: number;
        };
        StyleVersionList: {
            data: components["schemas"]["StyleVersion"][];
            page: number;
            page_size: number;
            total: number;
        };
        /** @enum {string} */
        SubscriptionPlan: "free" | "basic" | "pro" | "premium" | "enterprise";
        /** @enum {string} */
        SupportLevel: "new" | "support" | "advanced";
        SupportPermissions: {
            /** @description What the caller may do. */
            may: string[];
            permissions: {
                description: string;
                levels: components["schemas"]["SupportLevel"][];
                permission: string;
            }[];
            support_level: components["schemas"]["SupportLevel"];
        };
        SupportUserChange: {
            about_me?: string | null;
            access_rtype?: components["schemas"]["StyleNames"];
            email?: components["schemas"]["EmailAddress"];
            hobbies?: string | null;
            is_active?: boolean;
            is_verified?: boolean;
            level?: components["schemas"]["Level"];
            name?: components["schemas"]["PersonName"];
            /** @enum {string} */
            user_type?: "Personal" | "Business";
            username?: components["schemas"]["UserName"];
        };
        SystemMessage: {
            content: string | components["schemas"]["TextPart"][];
            name?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "system" | "developer";
        };
        /**
         * @description How variables are written. `braces`: `{name}`. `mustache`: `{{name}}`, of which only plain names are filled in. `none`:
         *     there are none. A backslash in front keeps a place as it is: `\{name}`.
         * @enum {string}
         */
        TemplateFormat: "braces" | "mustache" | "none";
        /** @description Who shares a library of prompts. A user's own tenant has the user's id, and is in no list. */
        Tenant: {
            /** Format: date-time */
            created_at: string;
            id: components["schemas"]["Id"];
            name: string;
            /** @description Archived ones too. */
            prompts: number;
            users: number;
        };
        TenantList: {
            data: components["schemas"]["Tenant"][];
            page: number;
            page_size: number;
            total: number;
        };
        TenantRequest: {
            name: components["schemas"]["PersonName"];
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
        UsageFigures: {
            average_ms: number | null;
            completion_tokens: number;
            /** @description Taken from the allowance. */
            conversations: number;
            credits_main: number;
            failures: number;
            prompt_tokens: number;
            requests: number;
        };
        UsageReport: {
            data: components["schemas"]["UsageRow"][];
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            totals: components["schemas"]["UsageFigures"];
        };
        UsageRow: {
            day: components["schemas"]["Day"];
            level: string | null;
            r_type: string | null;
            /** @description The operation. */
            route: string;
        } & components["schemas"]["UsageFigures"];
        /**
         * @description Whether the upstream reported its usage, the server estimated it, or there is none.
         * @enum {string}
         */
        UsageSource: "reported" | "estimated" | "missing";
        /** @description A prompt of the library that was used. */
        UsedPrompt: {
            id: components["schemas"]["Id"];
            /** @description What named the version; null for its number. */
            label: string | null;
            name: string;
            version: number;
        };
        UserChange: {
            about_me?: string | null;
            access_rtype?: components["schemas"]["StyleNames"];
            credits?: components["schemas"]["CreditsSetting"];
            email?: components["schemas"]["EmailAddress"];
            hobbies?: string | null;
            is_active?: boolean;
            is_verified?: boolean;
            level?: components["schemas"]["Level"];
            limits?: components["schemas"]["LimitsSetting"];
            name?: components["schemas"]["PersonName"];
            reason?: components["schemas"]["ReasonText"];
            subscription_plan?: components["schemas"]["SubscriptionPlan"];
            tenant_id?: components["schemas"]["Id"];
            /** @enum {string} */
            user_type?: "Personal" | "Business";
            username?: components["schemas"]["UserName"];
        };
        UserMessage: {
            content: string | components["schemas"]["ContentPart"][];
            name?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "user";
        };
        /** @description 3 to 50 letters, digits, `-` and `_`; unique, whatever its case. */
        UserName: string;
        /**
         * @default Personal
         * @enum {string}
         */
        UserType: "Personal" | "Business";
        /** @description Texts go in as they are; numbers, lists and objects as compact JSON. Null is no value. */
        VariableValues: {
            [key: string]: unknown;
        };
        /**
         * @description Which text of the style was added. `full`; `light` for models that reason by themselves; `skipped` where any
         *     text would do harm (a forced tool call, a JSON answer, a tool result, no room in the context window, or the
         *     style's text already there); `none` where no style was asked for.
         * @enum {string}
         */
        Variant: "full" | "light" | "skipped" | "none";
        VersionNumber: number;
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
        /** @description Only users who are, or are not, switched off. */
        ActiveFilter: boolean;
        /** @description Only what this actor did, as in `admin:ID`. */
        ActorFilter: string;
        /** @description Only what came from this address. */
        AddressFilter: string;
        /** @description What the figures are summed up by. */
        AnalyticsBy: "version" | "day" | "label";
        /** @description The version that this label points at; `latest` is the newest. */
        AtLabel: components["schemas"]["AnyLabel"];
        /** @description This version. */
        AtVersion: components["schemas"]["VersionNumber"];
        BatchJobId: string;
        /** @description The id of an entry, or the address of a block after failures. */
        BlockId: string;
        /** @description The `X-Request-ID` of a completion. */
        ConversationId: string;
        /** @description The earlier version. */
        DiffFrom: components["schemas"]["VersionNumber"];
        /** @description The later version. */
        DiffTo: components["schemas"]["VersionNumber"];
        /** @description Say what would become of each prompt, and change nothing. */
        DryRun: boolean;
        /** @description Only events of this name. */
        EventFilter: string;
        /** @description The first day. Left out, 29 days before the last. */
        FromDay: components["schemas"]["Day"];
        /** @description From this time on, as in `2026-01-31T00:00:00Z`. */
        FromTime: string;
        /**
         * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
         *     `Idempotent-Replayed: true` and no second effect or charge.
         */
        IdempotencyKey: string;
        /** @description The `ETag` of what is to be changed. */
        IfMatch: string;
        /** @description The `ETag` of what is known. */
        IfNoneMatch: string;
        /** @description The name of a label. */
        LabelInPath: components["schemas"]["LabelName"];
        /** @description Only users whose highest level is this. */
        LevelFilter: components["schemas"]["Level"];
        /** @description How many rows are answered at most. */
        Limit: number;
        /** @description The id of an admin, or of a member of the support staff. */
        MemberId: components["schemas"]["Id"];
        /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
        OfTenant: components["schemas"]["Id"];
        /** @description What becomes of a prompt that is there and differs: it is left alone, or gets a version that is as the one in force in the bundle. */
        OnConflict: "skip" | "append";
        /** @description In which order. */
        Order: "asc" | "desc";
        /** @description The page, from 1. */
        Page: number;
        /** @description Its name. */
        PageFile: string;
        /** @description Rows a page. */
        PageSize: number;
        /** @description Only users of this plan. */
        PlanFilter: components["schemas"]["SubscriptionPlan"];
        /** @description Archived prompts instead of the others. */
        PromptArchived: boolean;
        /** @description Only prompts in this folder, as in `support` for `support/greeting`. */
        PromptFolder: string;
        /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
        PromptInPath: string;
        /** @description Only prompts with this pair, as in `team:support`. */
        PromptMetadata: string;
        /** @description Only prompts with this tag. */
        PromptTag: string;
        /** @description Only prompts with all of these words, or their beginnings, in name, title, description, content or tags. */
        PromptText: string;
        /** @description The public half of a fresh P-256 key for ECDH, as the JSON of a JWK. */
        PublicJwk: string;
        /** @description That its prompts go with it. */
        PurgePrompts: boolean;
        /** @description The id of an entry. */
        RangeId: components["schemas"]["Id"];
        /** @description Why; kept in the archive. */
        Reason: string;
        /** @description The id of a session. */
        SessionId: components["schemas"]["Id"];
        /** @description Only changes of this setting. */
        SettingFilter: string;
        /** @description Only events of this severity. */
        SeverityFilter: "info" | "warning" | "critical";
        /** @description How many rows are passed over. */
        Skip: number;
        /** @description The name of a style. */
        StyleInPath: components["schemas"]["StyleName"];
        /** @description Only users of this tenant. */
        TenantFilter: components["schemas"]["Id"];
        /** @description The id of a tenant. */
        TenantId: components["schemas"]["Id"];
        /** @description The beginning of a user name or a name, a whole e-mail address, or an id. */
        TextFilter: string;
        /** @description The last day. Left out, today. */
        ToDay: components["schemas"]["Day"];
        /** @description Before this time. */
        ToTime: string;
        /** @description Only what is about this user. */
        UserFilter: components["schemas"]["Id"];
        /** @description The id of a user. */
        UserId: components["schemas"]["Id"];
        /** @description The id of a user. */
        UserIdOfLog: components["schemas"]["Id"];
        /** @description What the list is sorted by. */
        UserSort: "time_created" | "username" | "name" | "last_login";
        /** @description Only users of this type. */
        UserTypeFilter: "Personal" | "Business";
        /** @description Only users whose address is, or is not, verified. */
        VerifiedFilter: boolean;
        /** @description The number of a version. */
        VersionInPath: components["schemas"]["VersionNumber"];
    };
    requestBodies: never;
    headers: {
        /** @description The revision, for `If-Match` and `If-None-Match`. */
        ETag: string;
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
export type Admin = components['schemas']['Admin'];
export type AdminChange = components['schemas']['AdminChange'];
export type AdminList = components['schemas']['AdminList'];
export type AdminLogin = components['schemas']['AdminLogin'];
export type AnswerMessage = components['schemas']['AnswerMessage'];
export type AnyLabel = components['schemas']['AnyLabel'];
export type ApiKeyInfo = components['schemas']['ApiKeyInfo'];
export type AssistantMessage = components['schemas']['AssistantMessage'];
export type AudioPart = components['schemas']['AudioPart'];
export type BalanceValue = components['schemas']['BalanceValue'];
export type BatchJob = components['schemas']['BatchJob'];
export type BatchJobList = components['schemas']['BatchJobList'];
export type BatchJobStatus = components['schemas']['BatchJobStatus'];
export type BatchRequest = components['schemas']['BatchRequest'];
export type BatchResult = components['schemas']['BatchResult'];
export type BatchTask = components['schemas']['BatchTask'];
export type BatchTaskError = components['schemas']['BatchTaskError'];
export type BatchTaskResult = components['schemas']['BatchTaskResult'];
export type BatchTaskStatus = components['schemas']['BatchTaskStatus'];
export type BatchTotals = components['schemas']['BatchTotals'];
export type Block = components['schemas']['Block'];
export type BlockList = components['schemas']['BlockList'];
export type BuiltInStyle = components['schemas']['BuiltInStyle'];
export type BundledPrompt = components['schemas']['BundledPrompt'];
export type CacheCleared = components['schemas']['CacheCleared'];
export type CacheControl = components['schemas']['CacheControl'];
export type CacheWish = components['schemas']['CacheWish'];
export type ChatCompletionRequest = components['schemas']['ChatCompletionRequest'];
export type ChatOptions = components['schemas']['ChatOptions'];
export type Choice = components['schemas']['Choice'];
export type ChunkChoice = components['schemas']['ChunkChoice'];
export type CodeEntry = components['schemas']['CodeEntry'];
export type Completion = components['schemas']['Completion'];
export type CompletionChunk = components['schemas']['CompletionChunk'];
export type CompletionRequest = components['schemas']['CompletionRequest'];
export type ComponentHealth = components['schemas']['ComponentHealth'];
export type ComponentState = components['schemas']['ComponentState'];
export type ComponentStatus = components['schemas']['ComponentStatus'];
export type ConfigChange = components['schemas']['ConfigChange'];
export type ConfigEntry = components['schemas']['ConfigEntry'];
export type ConfigHistory = components['schemas']['ConfigHistory'];
export type ConfigHistoryEntry = components['schemas']['ConfigHistoryEntry'];
export type ConfigList = components['schemas']['ConfigList'];
export type ContentPart = components['schemas']['ContentPart'];
export type CountBy = components['schemas']['CountBy'];
export type Credits = components['schemas']['Credits'];
export type CreditsChange = components['schemas']['CreditsChange'];
export type CreditsSetting = components['schemas']['CreditsSetting'];
export type CrewRequest = components['schemas']['CrewRequest'];
export type CurrentRevision = components['schemas']['CurrentRevision'];
export type Day = components['schemas']['Day'];
export type DeletedUser = components['schemas']['DeletedUser'];
export type DeletedUserList = components['schemas']['DeletedUserList'];
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
export type Flushed = components['schemas']['Flushed'];
export type ForgotPassword = components['schemas']['ForgotPassword'];
export type FunctionDefinition = components['schemas']['FunctionDefinition'];
export type FunctionMessage = components['schemas']['FunctionMessage'];
export type Health = components['schemas']['Health'];
export type Id = components['schemas']['Id'];
export type ImagePart = components['schemas']['ImagePart'];
export type LabelName = components['schemas']['LabelName'];
export type Latency = components['schemas']['Latency'];
export type LedgerEntry = components['schemas']['LedgerEntry'];
export type Level = components['schemas']['Level'];
export type Limits = components['schemas']['Limits'];
export type LimitsSetting = components['schemas']['LimitsSetting'];
export type ListedRange = components['schemas']['ListedRange'];
export type Login = components['schemas']['Login'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type ManagedUser = components['schemas']['ManagedUser'];
export type ManagedUserDetail = components['schemas']['ManagedUserDetail'];
export type ManagedUserList = components['schemas']['ManagedUserList'];
export type Message = components['schemas']['Message'];
export type MessageDetail = components['schemas']['MessageDetail'];
export type MessageEntry = components['schemas']['MessageEntry'];
export type MessageList = components['schemas']['MessageList'];
export type Messages = components['schemas']['Messages'];
export type Metrics = components['schemas']['Metrics'];
export type ModelList = components['schemas']['ModelList'];
export type NewApiKey = components['schemas']['NewApiKey'];
export type NewPassword = components['schemas']['NewPassword'];
export type OpenAiError = components['schemas']['OpenAIError'];
export type OpenObject = components['schemas']['OpenObject'];
export type OtpCode = components['schemas']['OtpCode'];
export type PageSkip = components['schemas']['PageSkip'];
export type PasswordChange = components['schemas']['PasswordChange'];
export type PasswordHelp = components['schemas']['PasswordHelp'];
export type PasswordReset = components['schemas']['PasswordReset'];
export type PersonName = components['schemas']['PersonName'];
export type PlanChange = components['schemas']['PlanChange'];
export type Preview = components['schemas']['Preview'];
export type Profile = components['schemas']['Profile'];
export type ProfileChange = components['schemas']['ProfileChange'];
export type Prompt = components['schemas']['Prompt'];
export type PromptAnalytics = components['schemas']['PromptAnalytics'];
export type PromptBundle = components['schemas']['PromptBundle'];
export type PromptChange = components['schemas']['PromptChange'];
export type PromptChanged = components['schemas']['PromptChanged'];
export type PromptConfig = components['schemas']['PromptConfig'];
export type PromptContent = components['schemas']['PromptContent'];
export type PromptDiff = components['schemas']['PromptDiff'];
export type PromptDuplicate = components['schemas']['PromptDuplicate'];
export type PromptFigures = components['schemas']['PromptFigures'];
export type PromptFiguresRow = components['schemas']['PromptFiguresRow'];
export type PromptImport = components['schemas']['PromptImport'];
export type PromptKind = components['schemas']['PromptKind'];
export type PromptLabelMove = components['schemas']['PromptLabelMove'];
export type PromptLabelMoveEntry = components['schemas']['PromptLabelMoveEntry'];
export type PromptLabelMoveList = components['schemas']['PromptLabelMoveList'];
export type PromptLatency = components['schemas']['PromptLatency'];
export type PromptList = components['schemas']['PromptList'];
export type PromptMessage = components['schemas']['PromptMessage'];
export type PromptMetadata = components['schemas']['PromptMetadata'];
export type PromptName = components['schemas']['PromptName'];
export type PromptRenderRequest = components['schemas']['PromptRenderRequest'];
export type PromptRequest = components['schemas']['PromptRequest'];
export type PromptRestore = components['schemas']['PromptRestore'];
export type PromptRollback = components['schemas']['PromptRollback'];
export type PromptSummary = components['schemas']['PromptSummary'];
export type PromptTags = components['schemas']['PromptTags'];
export type PromptVariable = components['schemas']['PromptVariable'];
export type PromptVariables = components['schemas']['PromptVariables'];
export type PromptVersion = components['schemas']['PromptVersion'];
export type PromptVersionList = components['schemas']['PromptVersionList'];
export type PromptVersionSummary = components['schemas']['PromptVersionSummary'];
export type QueueStatus = components['schemas']['QueueStatus'];
export type RangeList = components['schemas']['RangeList'];
export type RangeRequest = components['schemas']['RangeRequest'];
export type Readiness = components['schemas']['Readiness'];
export type ReasonText = components['schemas']['ReasonText'];
export type Receipt = components['schemas']['Receipt'];
export type RefreshRequest = components['schemas']['RefreshRequest'];
export type RefusalPart = components['schemas']['RefusalPart'];
export type RegisterRequest = components['schemas']['RegisterRequest'];
export type Registration = components['schemas']['Registration'];
export type RenderedPrompt = components['schemas']['RenderedPrompt'];
export type ResearchDepth = components['schemas']['ResearchDepth'];
export type ResearchOutcome = components['schemas']['ResearchOutcome'];
export type ResearchProgress = components['schemas']['ResearchProgress'];
export type ResearchReceipt = components['schemas']['ResearchReceipt'];
export type ResearchWish = components['schemas']['ResearchWish'];
export type ResponseFormat = components['schemas']['ResponseFormat'];
export type SearchStatus = components['schemas']['SearchStatus'];
export type SecurityEvent = components['schemas']['SecurityEvent'];
export type SecurityLogEntry = components['schemas']['SecurityLogEntry'];
export type SecurityLogList = components['schemas']['SecurityLogList'];
export type SessionInfo = components['schemas']['SessionInfo'];
export type SessionList = components['schemas']['SessionList'];
export type SessionTokens = components['schemas']['SessionTokens'];
export type SetupRequest = components['schemas']['SetupRequest'];
export type Staff = components['schemas']['Staff'];
export type StaffChange = components['schemas']['StaffChange'];
export type StaffList = components['schemas']['StaffList'];
export type StaffLogin = components['schemas']['StaffLogin'];
export type StaffRequest = components['schemas']['StaffRequest'];
export type Statistics = components['schemas']['Statistics'];
export type StepTokens = components['schemas']['StepTokens'];
export type StoredPrompt = components['schemas']['StoredPrompt'];
export type StoredPromptObject = components['schemas']['StoredPromptObject'];
export type StreamOptions = components['schemas']['StreamOptions'];
export type StyleChoice = components['schemas']['StyleChoice'];
export type StyleConfig = components['schemas']['StyleConfig'];
export type StyleName = components['schemas']['StyleName'];
export type StyleNames = components['schemas']['StyleNames'];
export type StyleText = components['schemas']['StyleText'];
export type StyleTextChange = components['schemas']['StyleTextChange'];
export type StyleTextList = components['schemas']['StyleTextList'];
export type StyleVersion = components['schemas']['StyleVersion'];
export type StyleVersionList = components['schemas']['StyleVersionList'];
export type SubscriptionPlan = components['schemas']['SubscriptionPlan'];
export type SupportLevel = components['schemas']['SupportLevel'];
export type SupportPermissions = components['schemas']['SupportPermissions'];
export type SupportUserChange = components['schemas']['SupportUserChange'];
export type SystemMessage = components['schemas']['SystemMessage'];
export type TemplateFormat = components['schemas']['TemplateFormat'];
export type Tenant = components['schemas']['Tenant'];
export type TenantList = components['schemas']['TenantList'];
export type TenantRequest = components['schemas']['TenantRequest'];
export type TextPart = components['schemas']['TextPart'];
export type Tool = components['schemas']['Tool'];
export type ToolCall = components['schemas']['ToolCall'];
export type ToolChoice = components['schemas']['ToolChoice'];
export type ToolMessage = components['schemas']['ToolMessage'];
export type Usage = components['schemas']['Usage'];
export type UsageFigures = components['schemas']['UsageFigures'];
export type UsageReport = components['schemas']['UsageReport'];
export type UsageRow = components['schemas']['UsageRow'];
export type UsageSource = components['schemas']['UsageSource'];
export type UsedPrompt = components['schemas']['UsedPrompt'];
export type UserChange = components['schemas']['UserChange'];
export type UserMessage = components['schemas']['UserMessage'];
export type UserName = components['schemas']['UserName'];
export type UserType = components['schemas']['UserType'];
export type VariableValues = components['schemas']['VariableValues'];
export type Variant = components['schemas']['Variant'];
export type VersionNumber = components['schemas']['VersionNumber'];
export type ResponseError = components['responses']['Error'];
export type ResponseOpenAiError = components['responses']['OpenAIError'];
export type ParameterActiveFilter = components['parameters']['ActiveFilter'];
export type ParameterActorFilter = components['parameters']['ActorFilter'];
export type ParameterAddressFilter = components['parameters']['AddressFilter'];
export type ParameterAnalyticsBy = components['parameters']['AnalyticsBy'];
export type ParameterAtLabel = components['parameters']['AtLabel'];
export type ParameterAtVersion = components['parameters']['AtVersion'];
export type ParameterBatchJobId = components['parameters']['BatchJobId'];
export type ParameterBlockId = components['parameters']['BlockId'];
export type ParameterConversationId = components['parameters']['ConversationId'];
export type ParameterDiffFrom = components['parameters']['DiffFrom'];
export type ParameterDiffTo = components['parameters']['DiffTo'];
export type ParameterDryRun = components['parameters']['DryRun'];
export type ParameterEventFilter = components['parameters']['EventFilter'];
export type ParameterFromDay = components['parameters']['FromDay'];
export type ParameterFromTime = components['parameters']['FromTime'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterIfMatch = components['parameters']['IfMatch'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type ParameterLabelInPath = components['parameters']['LabelInPath'];
export type ParameterLevelFilter = components['parameters']['LevelFilter'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterMemberId = components['parameters']['MemberId'];
export type ParameterOfTenant = components['parameters']['OfTenant'];
export type ParameterOnConflict = components['parameters']['OnConflict'];
export type ParameterOrder = components['parameters']['Order'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterPageFile = components['parameters']['PageFile'];
export type ParameterPageSize = components['parameters']['PageSize'];
export type ParameterPlanFilter = components['parameters']['PlanFilter'];
export type ParameterPromptArchived = components['parameters']['PromptArchived'];
export type ParameterPromptFolder = components['parameters']['PromptFolder'];
export type ParameterPromptInPath = components['parameters']['PromptInPath'];
export type ParameterPromptMetadata = components['parameters']['PromptMetadata'];
export type ParameterPromptTag = components['parameters']['PromptTag'];
export type ParameterPromptText = components['parameters']['PromptText'];
export type ParameterPublicJwk = components['parameters']['PublicJwk'];
export type ParameterPurgePrompts = components['parameters']['PurgePrompts'];
export type ParameterRangeId = components['parameters']['RangeId'];
export type ParameterReason = components['parameters']['Reason'];
export type ParameterSessionId = components['parameters']['SessionId'];
export type ParameterSettingFilter = components['parameters']['SettingFilter'];
export type ParameterSeverityFilter = components['parameters']['SeverityFilter'];
export type ParameterSkip = components['parameters']['Skip'];
export type ParameterStyleInPath = components['parameters']['StyleInPath'];
export type ParameterTenantFilter = components['parameters']['TenantFilter'];
export type ParameterTenantId = components['parameters']['TenantId'];
export type ParameterTextFilter = components['parameters']['TextFilter'];
export type ParameterToDay = components['parameters']['ToDay'];
export type ParameterToTime = components['parameters']['ToTime'];
export type ParameterUserFilter = components['parameters']['UserFilter'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterUserIdOfLog = components['parameters']['UserIdOfLog'];
export type ParameterUserSort = components['parameters']['UserSort'];
export type ParameterUserTypeFilter = components['parameters']['UserTypeFilter'];
export type ParameterVerifiedFilter = components['parameters']['VerifiedFilter'];
export type ParameterVersionInPath = components['parameters']['VersionInPath'];
export type HeaderETag = components['headers']['ETag'];
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
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Swagger UI */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getDocsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its name. */
                file: components["parameters"]["PageFile"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
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
    getPrometheusMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text format */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
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
    getRedoc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redoc */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getRedocFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its name. */
                file: components["parameters"]["PageFile"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listAdmins: {
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
            /** @description Admins, the newest first */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateAdmin: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of an admin, or of a member of the support staff. */
                id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminChange"];
            };
        };
        responses: {
            /** @description The admin as they are now */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admin"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteAdmin: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of an admin, or of a member of the support staff. */
                id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    getConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each with its value and where that comes from */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateConfig: {
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
                "application/json": components["schemas"]["ConfigChange"];
            };
        };
        responses: {
            /** @description The settings as they are now */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listConfigHistory: {
        parameters: {
            query?: {
                /** @description Only changes of this setting. */
                name?: components["parameters"]["SettingFilter"];
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
            /** @description Changes, the latest first */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigHistory"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createAdmin: {
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
                "application/json": components["schemas"]["CrewRequest"];
            };
        };
        responses: {
            /** @description The admin */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admin"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listDeletedUsers: {
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
            /** @description The latest first */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedUserList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getAdminHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each part and how it is */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentHealth"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listBlocks: {
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
            /** @description What an operator blocked, and what failures have */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    addBlock: {
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
                "application/json": components["schemas"]["RangeRequest"];
            };
        };
        responses: {
            /** @description The entry */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedRange"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    removeBlock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of an entry, or the address of a block after failures. */
                id: components["parameters"]["BlockId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    listWhitelist: {
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
            /** @description The list */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RangeList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    addToWhitelist: {
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
                "application/json": components["schemas"]["RangeRequest"];
            };
        };
        responses: {
            /** @description The entry */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedRange"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    removeFromWhitelist: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of an entry. */
                id: components["parameters"]["RangeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    loginAdmin: {
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
                    "application/json": components["schemas"]["AdminLogin"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    logoutAdmin: {
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
    listUserMessages: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows a page. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["UserIdOfLog"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Conversations, the latest first, without contents */
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
    getUserMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `X-Request-ID` of a completion. */
                request_id: components["parameters"]["ConversationId"];
                /** @description The id of a user. */
                user_id: components["parameters"]["UserIdOfLog"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation with its contents */
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
    changeAdminPassword: {
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
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    getAdminProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The admin */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admin"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    refreshAdminSession: {
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
    listSecurityLogs: {
        parameters: {
            query?: {
                /** @description Only what this actor did, as in `admin:ID`. */
                actor?: components["parameters"]["ActorFilter"];
                /** @description Only events of this name. */
                event?: components["parameters"]["EventFilter"];
                /** @description From this time on, as in `2026-01-31T00:00:00Z`. */
                from?: components["parameters"]["FromTime"];
                /** @description Only what came from this address. */
                ip?: components["parameters"]["AddressFilter"];
                /** @description The page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows a page. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Only events of this severity. */
                severity?: components["parameters"]["SeverityFilter"];
                /** @description Before this time. */
                to?: components["parameters"]["ToTime"];
                /** @description Only what is about this user. */
                user_id?: components["parameters"]["UserFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, the latest first */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityLogList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    setUpAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupRequest"];
            };
        };
        responses: {
            /** @description The super admin, signed in */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminLogin"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users, conversations, credits */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listStaff: {
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
            /** @description Staff, the newest first */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateStaff: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of an admin, or of a member of the support staff. */
                id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffChange"];
            };
        };
        responses: {
            /** @description The member as they are now */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteStaff: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of an admin, or of a member of the support staff. */
                id: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    listTenants: {
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
            /** @description Tenants, the newest first */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createTenant: {
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
                "application/json": components["schemas"]["TenantRequest"];
            };
        };
        responses: {
            /** @description The tenant */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a tenant. */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantRequest"];
            };
        };
        responses: {
            /** @description The tenant as it is now */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteTenant: {
        parameters: {
            query?: {
                /** @description That its prompts go with it. */
                purge_prompts?: components["parameters"]["PurgePrompts"];
            };
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a tenant. */
                id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    listUsers: {
        parameters: {
            query?: {
                /** @description Only users who are, or are not, switched off. */
                is_active?: components["parameters"]["ActiveFilter"];
                /** @description Only users whose address is, or is not, verified. */
                is_verified?: components["parameters"]["VerifiedFilter"];
                /** @description Only users whose highest level is this. */
                level?: components["parameters"]["LevelFilter"];
                /** @description In which order. */
                order?: components["parameters"]["Order"];
                /** @description The page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows a page. */
                page_size?: components["parameters"]["PageSize"];
                /** @description What the list is sorted by. */
                sort?: components["parameters"]["UserSort"];
                /** @description Only users of this plan. */
                subscription_plan?: components["parameters"]["PlanFilter"];
                /** @description Only users of this tenant. */
                tenant_id?: components["parameters"]["TenantFilter"];
                /** @description The beginning of a user name or a name, a whole e-mail address, or an id. */
                text?: components["parameters"]["TextFilter"];
                /** @description Only users of this type. */
                user_type?: components["parameters"]["UserTypeFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedUserList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedUserDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChange"];
            };
        };
        responses: {
            /** @description The user as they are now */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedUserDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteUser: {
        parameters: {
            query?: {
                /** @description Why; kept in the archive. */
                reason?: components["parameters"]["Reason"];
            };
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    endUserSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    regenerateUserApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    resetUserPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordHelp"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    unlockUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    getUserUsage: {
        parameters: {
            query?: {
                /** @description The first day. Left out, 29 days before the last. */
                from?: components["parameters"]["FromDay"];
                /** @description The last day. Left out, today. */
                to?: components["parameters"]["ToDay"];
            };
            header?: never;
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Usage by day, route, style and level */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageReport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    clearCache: {
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
        requestBody?: never;
        responses: {
            /** @description What was forgotten */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CacheCleared"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getOperatorHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each part and how it is */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentHealth"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listStyles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every style */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StyleTextList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    setStyle: {
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
                "application/json": components["schemas"]["StyleTextChange"];
            };
        };
        responses: {
            /** @description The style as it is now */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StyleText"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    removeStyle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The name of a style. */
                r_type: components["parameters"]["StyleInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    listStyleVersions: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows a page. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description The name of a style. */
                r_type: components["parameters"]["StyleInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions, the newest first */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StyleVersionList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listBatchJobs: {
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
                    "application/json": components["schemas"]["BatchJobList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createBatchJob: {
        parameters: {
            query?: {
                enable_research?: boolean;
                /** @description For tasks that name none; with `application/x-ndjson` only. */
                level?: components["schemas"]["Level"];
                parallel?: boolean;
                r_type?: components["schemas"]["StyleChoice"];
                research_depth?: components["schemas"]["ResearchDepth"];
            };
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
                "application/json": components["schemas"]["BatchRequest"];
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description Accepted and charged */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchJob"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getBatchJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["BatchJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchJob"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    cancelBatchJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["BatchJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it is now */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchJob"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getBatchJobResults: {
        parameters: {
            query?: {
                /** @description The first task that is wanted, from 0. */
                from?: number;
            };
            header?: never;
            path: {
                id: components["parameters"]["BatchJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    processBatch: {
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
                 *       "level": "low",
                 *       "batch": [
                 *         {
                 *           "prompt": "Name three rivers of France."
                 *         },
                 *         {
                 *           "prompt": "And of Spain?",
                 *           "r_type": "none"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchRequest"];
            };
        };
        responses: {
            /** @description A result for each task, in order, or their stream */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                    "text/event-stream": components["schemas"]["BatchTotals"];
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
    flushLogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was written */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flushed"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getComponentHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each part and how it is */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentHealth"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests, latencies, queues, machine */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getQueueStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Queues */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueStatus"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getUsage: {
        parameters: {
            query?: {
                /** @description The first day. Left out, 29 days before the last. */
                from?: components["parameters"]["FromDay"];
                /** @description The last day. Left out, today. */
                to?: components["parameters"]["ToDay"];
                /** @description Only what is about this user. */
                user_id?: components["parameters"]["UserFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Usage */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageReport"];
                };
            };
            default: components["responses"]["Error"];
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
    listPrompts: {
        parameters: {
            query?: {
                /** @description Archived prompts instead of the others. */
                archived?: components["parameters"]["PromptArchived"];
                /** @description Only prompts in this folder, as in `support` for `support/greeting`. */
                folder?: components["parameters"]["PromptFolder"];
                /** @description How many rows are answered at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only prompts with this pair, as in `team:support`. */
                metadata?: components["parameters"]["PromptMetadata"];
                /** @description How many rows are passed over. */
                skip?: components["parameters"]["Skip"];
                /** @description Only prompts with this tag. */
                tag?: components["parameters"]["PromptTag"];
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
                /** @description Only prompts with all of these words, or their beginnings, in name, title, description, content or tags. */
                text?: components["parameters"]["PromptText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prompts, those changed last first; with `text`, the best match first, or of thousands those made last */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createPrompt: {
        parameters: {
            query?: {
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
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
                "application/json": components["schemas"]["PromptRequest"];
            };
        };
        responses: {
            /** @description The prompt */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getPrompt: {
        parameters: {
            query?: {
                /** @description The version that this label points at; `latest` is the newest. */
                label?: components["parameters"]["AtLabel"];
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
                /** @description This version. */
                version?: components["parameters"]["AtVersion"];
            };
            header?: {
                /** @description The `ETag` of what is known. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prompt with the version that is asked for */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            /** @description Not changed since the revision of `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    updatePrompt: {
        parameters: {
            query?: {
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of what is to be changed. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromptChange"];
            };
        };
        responses: {
            /** @description The prompt as it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptChanged"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    archivePrompt: {
        parameters: {
            query?: {
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of what is to be changed. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    getPromptAnalytics: {
        parameters: {
            query?: {
                /** @description What the figures are summed up by. */
                by?: components["parameters"]["AnalyticsBy"];
                /** @description The first day. Left out, 29 days before the last. */
                from?: components["parameters"]["FromDay"];
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
                /** @description The last day. Left out, today. */
                to?: components["parameters"]["ToDay"];
            };
            header?: never;
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptAnalytics"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    diffPrompt: {
        parameters: {
            query: {
                /** @description The earlier version. */
                from: components["parameters"]["DiffFrom"];
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
                /** @description The later version. */
                to: components["parameters"]["DiffTo"];
            };
            header?: never;
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The difference */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptDiff"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    duplicatePrompt: {
        parameters: {
            query?: {
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromptDuplicate"];
            };
        };
        responses: {
            /** @description The copy */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listPromptLabelMoves: {
        parameters: {
            query?: {
                /** @description How many rows are answered at most. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows are passed over. */
                skip?: components["parameters"]["Skip"];
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
            header?: never;
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Moves, the newest first */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptLabelMoveList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    movePromptLabel: {
        parameters: {
            query?: {
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of what is to be changed. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
                /** @description The name of a label. */
                label: components["parameters"]["LabelInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromptLabelMove"];
            };
        };
        responses: {
            /** @description The prompt as it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    removePromptLabel: {
        parameters: {
            query?: {
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of what is to be changed. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
                /** @description The name of a label. */
                label: components["parameters"]["LabelInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prompt as it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    purgePrompt: {
        parameters: {
            query?: {
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    renderPrompt: {
        parameters: {
            query?: {
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
            header?: never;
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromptRenderRequest"];
            };
        };
        responses: {
            /** @description The messages, as they come before those of a completion */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenderedPrompt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    restorePrompt: {
        parameters: {
            query?: {
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromptRestore"];
            };
        };
        responses: {
            /** @description The prompt */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listPromptVersions: {
        parameters: {
            query?: {
                /** @description How many rows are answered at most. */
                limit?: components["parameters"]["Limit"];
                /** @description How many rows are passed over. */
                skip?: components["parameters"]["Skip"];
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
            header?: never;
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions without their content, the newest first */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptVersionList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getPromptVersion: {
        parameters: {
            query?: {
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
            header?: never;
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
                /** @description The number of a version. */
                version: components["parameters"]["VersionInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    rollBackPrompt: {
        parameters: {
            query?: {
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The `ETag` of what is to be changed. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of a prompt, or its name, in which `/` is written `%2F`. */
                id: components["parameters"]["PromptInPath"];
                /** @description The number of a version. */
                version: components["parameters"]["VersionInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromptRollback"];
            };
        };
        responses: {
            /** @description The prompt as it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    exportPrompts: {
        parameters: {
            query?: {
                /** @description Only prompts in this folder, as in `support` for `support/greeting`. */
                folder?: components["parameters"]["PromptFolder"];
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle, or with `Accept: application/x-ndjson` one prompt a line */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptBundle"];
                    "application/x-ndjson": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    importPrompts: {
        parameters: {
            query?: {
                /** @description Say what would become of each prompt, and change nothing. */
                dry_run?: components["parameters"]["DryRun"];
                /** @description What becomes of a prompt that is there and differs: it is left alone, or gets a version that is as the one in force in the bundle. */
                on_conflict?: components["parameters"]["OnConflict"];
                /** @description Whose library, for admins: left out, that of the server itself, which holds the styles. Users have their tenant's. */
                tenant_id?: components["parameters"]["OfTenant"];
            };
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
                "application/json": components["schemas"]["PromptBundle"];
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description What became of each prompt */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptImport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createStaff: {
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
                "application/json": components["schemas"]["StaffRequest"];
            };
        };
        responses: {
            /** @description The member */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    loginSupport: {
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
                    "application/json": components["schemas"]["StaffLogin"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    logoutSupport: {
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
    changeSupportPassword: {
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
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    getSupportPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, and what the caller may */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportPermissions"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getSupportProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    refreshSupportSession: {
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
    listSupportUsers: {
        parameters: {
            query?: {
                /** @description Only users who are, or are not, switched off. */
                is_active?: components["parameters"]["ActiveFilter"];
                /** @description Only users whose address is, or is not, verified. */
                is_verified?: components["parameters"]["VerifiedFilter"];
                /** @description Only users whose highest level is this. */
                level?: components["parameters"]["LevelFilter"];
                /** @description In which order. */
                order?: components["parameters"]["Order"];
                /** @description The page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows a page. */
                page_size?: components["parameters"]["PageSize"];
                /** @description What the list is sorted by. */
                sort?: components["parameters"]["UserSort"];
                /** @description Only users of this plan. */
                subscription_plan?: components["parameters"]["PlanFilter"];
                /** @description The beginning of a user name or a name, a whole e-mail address, or an id. */
                text?: components["parameters"]["TextFilter"];
                /** @description Only users of this type. */
                user_type?: components["parameters"]["UserTypeFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users; e-mail addresses masked without `read_emails` */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedUserList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getSupportUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user; what is private masked without `read_emails` */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedUserDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateSupportUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportUserChange"];
            };
        };
        responses: {
            /** @description The user as they are now */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedUserDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    changeUserCredits: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditsChange"];
            };
        };
        responses: {
            /** @description The user as they are now */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedUserDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listSupportUserMessages: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows a page. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Conversations, the latest first, without contents */
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
    getSupportUserMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
                /** @description The `X-Request-ID` of a completion. */
                request_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation with its contents */
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
    changeUserPlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChange"];
            };
        };
        responses: {
            /** @description The user as they are now */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedUserDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    regenerateSupportUserApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
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
    resetSupportUserPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repetition harmless: for 24 hours the same key and body get the stored answer of the first request, with
                 *     `Idempotent-Replayed: true` and no second effect or charge.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of a user. */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The temporary password */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-ID": components["headers"]["XRequestID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordHelp"];
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
