CREATE TABLE `credit_ledger` (
	`id` integer PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`request_id` text,
	`balance` text NOT NULL,
	`kind` text NOT NULL,
	`delta` integer NOT NULL,
	`utc_day` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `credit_ledger_request` ON `credit_ledger` (`request_id`,`kind`,`balance`);--> statement-breakpoint
CREATE UNIQUE INDEX `credit_ledger_reset` ON `credit_ledger` (`user_id`,`utc_day`,`balance`) WHERE kind = 'reset';--> statement-breakpoint
CREATE TABLE `message_contents` (
	`seq` integer PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `message_logs` (
	`seq` integer PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`user_id` text NOT NULL,
	`instance_id` text NOT NULL,
	`status` text NOT NULL,
	`level` text,
	`model` text NOT NULL,
	`r_type` text NOT NULL,
	`variant` text NOT NULL,
	`prompt_version` integer,
	`added_tokens` integer NOT NULL,
	`is_stream` integer NOT NULL,
	`is_research` integer DEFAULT false NOT NULL,
	`prompt_tokens` integer,
	`completion_tokens` integer,
	`usage_source` text,
	`processing_time_ms` integer,
	`address` text NOT NULL,
	`body_sha256` text,
	`error_code` text,
	`created_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_logs_request` ON `message_logs` (`request_id`);--> statement-breakpoint
CREATE INDEX `message_logs_user` ON `message_logs` (`user_id`,`seq`);--> statement-breakpoint
CREATE INDEX `message_logs_pending` ON `message_logs` (`instance_id`) WHERE status = 'pending';--> statement-breakpoint
CREATE TABLE `server_instances` (
	`id` text PRIMARY KEY NOT NULL,
	`host` text NOT NULL,
	`pid` integer NOT NULL,
	`started_at` integer NOT NULL,
	`heartbeat_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`username` text NOT NULL,
	`name` text NOT NULL,
	`email_sealed` blob NOT NULL,
	`email_index` text NOT NULL,
	`password_hash` text NOT NULL,
	`about_me_sealed` blob,
	`hobbies_sealed` blob,
	`user_type` text NOT NULL,
	`subscription_plan` text DEFAULT 'free' NOT NULL,
	`api_key_hash` text NOT NULL,
	`api_key_prefix` text NOT NULL,
	`level` text NOT NULL,
	`access_rtype` text NOT NULL,
	`credits_main` integer NOT NULL,
	`credits_reset` integer NOT NULL,
	`conversation_limit` integer NOT NULL,
	`conversation_reset` integer NOT NULL,
	`reset_day` text NOT NULL,
	`is_verified` integer NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`last_login` integer,
	`created_at` integer NOT NULL,
	CONSTRAINT "users_credits_main" CHECK("users"."credits_main" >= 0),
	CONSTRAINT "users_conversation_limit" CHECK("users"."conversation_limit" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_username` ON `users` (lower("username"));--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_index` ON `users` (`email_index`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_api_key_hash` ON `users` (`api_key_hash`);