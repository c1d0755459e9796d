CREATE TABLE `code_requests` (
	`id` integer PRIMARY KEY NOT NULL,
	`email_index` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `code_requests_email` ON `code_requests` (`email_index`,`created_at`);--> statement-breakpoint
CREATE TABLE `deleted_users` (
	`id` text PRIMARY KEY NOT NULL,
	`sealed` blob,
	`deleted_by` text NOT NULL,
	`deleted_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `key_addresses` (
	`user_id` text NOT NULL,
	`address` text NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `address`)
);
--> statement-breakpoint
CREATE TABLE `otp_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`purpose` text NOT NULL,
	`email_index` text NOT NULL,
	`code_hash` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`uses` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`voided_at` integer
);
--> statement-breakpoint
CREATE INDEX `otp_codes_user` ON `otp_codes` (`user_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `refresh_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`family_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE INDEX `refresh_tokens_family` ON `refresh_tokens` (`family_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `refresh_tokens_live` ON `refresh_tokens` (`family_id`) WHERE used_at IS NULL AND revoked_at IS NULL;--> statement-breakpoint
CREATE TABLE `user_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`address` text NOT NULL,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`last_used_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_for` text
);
--> statement-breakpoint
CREATE INDEX `user_sessions_user` ON `user_sessions` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`fingerprint` text NOT NULL,
	`request_id` text NOT NULL,
	`user_id` text,
	`state` text NOT NULL,
	`sealed` blob,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_request` ON `idempotency_keys` (`request_id`);--> statement-breakpoint
CREATE INDEX `idempotency_keys_created` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `failed_attempts` (
	`name` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_at` integer NOT NULL,
	`locked_until` integer,
	`locks` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `ip_blocks` (
	`id` text PRIMARY KEY NOT NULL,
	`cidr` text NOT NULL,
	`description` text,
	`expires_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ip_blocks_cidr` ON `ip_blocks` (`cidr`);--> statement-breakpoint
CREATE TABLE `ip_whitelist` (
	`id` text PRIMARY KEY NOT NULL,
	`cidr` text NOT NULL,
	`description` text,
	`expires_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ip_whitelist_cidr` ON `ip_whitelist` (`cidr`);--> statement-breakpoint
CREATE TABLE `security_logs` (
	`seq` integer PRIMARY KEY NOT NULL,
	`event` text NOT NULL,
	`severity` text NOT NULL,
	`actor` text NOT NULL,
	`user_id` text,
	`address` text,
	`request_id` text,
	`details` text NOT NULL,
	`created_at` integer NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `security_logs_user` ON `security_logs` (`user_id`,`seq`);--> statement-breakpoint
CREATE TABLE `key_uses` (
	`key_id` text PRIMARY KEY NOT NULL,
	`seals` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mail_outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`due_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mail_outbox_due` ON `mail_outbox` (`due_at`);--> statement-breakpoint
CREATE TABLE `server_secrets` (
	`name` text PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
ALTER TABLE `credit_ledger` ADD `reason` text;--> statement-breakpoint
CREATE INDEX `credit_ledger_user` ON `credit_ledger` (`user_id`) WHERE kind IN ('grant', 'reset');--> statement-breakpoint
ALTER TABLE `users` ADD `api_key_sealed` blob;--> statement-breakpoint
ALTER TABLE `users` ADD `api_key_created_at` integer;--> statement-breakpoint
ALTER TABLE `users` ADD `api_key_last_used_at` integer;--> statement-breakpoint
ALTER TABLE `users` ADD `pending_email_sealed` blob;--> statement-breakpoint
ALTER TABLE `users` ADD `pending_email_index` text;--> statement-breakpoint
ALTER TABLE `users` ADD `is_old_email_confirmed` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `is_new_email_confirmed` integer DEFAULT false NOT NULL;