CREATE TABLE `tenants` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tenants_name` ON `tenants` (lower("name"));--> statement-breakpoint
CREATE TABLE `api_usage_logs` (
	`day` text NOT NULL,
	`user_id` text NOT NULL,
	`route` text NOT NULL,
	`r_type` text NOT NULL,
	`level` text NOT NULL,
	`requests` integer NOT NULL,
	`failures` integer NOT NULL,
	`prompt_tokens` integer NOT NULL,
	`completion_tokens` integer NOT NULL,
	`credits_main` integer NOT NULL,
	`conversations` integer NOT NULL,
	`processing_time_ms` integer NOT NULL,
	PRIMARY KEY(`user_id`, `day`, `route`, `r_type`, `level`)
);
--> statement-breakpoint
CREATE INDEX `api_usage_logs_day` ON `api_usage_logs` (`day`);--> statement-breakpoint
CREATE TABLE `admins` (
	`id` text PRIMARY KEY NOT NULL,
	`username` text NOT NULL,
	`name` text NOT NULL,
	`email_sealed` blob NOT NULL,
	`email_index` text NOT NULL,
	`password_hash` text NOT NULL,
	`rank` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`must_change_password` integer NOT NULL,
	`last_login` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `admins_username` ON `admins` (lower("username"));--> statement-breakpoint
CREATE UNIQUE INDEX `admins_email_index` ON `admins` (`email_index`);--> statement-breakpoint
CREATE TABLE `setup_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `support_staff` (
	`id` text PRIMARY KEY NOT NULL,
	`username` text NOT NULL,
	`name` text NOT NULL,
	`email_sealed` blob NOT NULL,
	`email_index` text NOT NULL,
	`password_hash` text NOT NULL,
	`rank` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`must_change_password` integer NOT NULL,
	`last_login` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `support_staff_username` ON `support_staff` (lower("username"));--> statement-breakpoint
CREATE UNIQUE INDEX `support_staff_email_index` ON `support_staff` (`email_index`);--> statement-breakpoint
CREATE TABLE `style_versions` (
	`seq` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`full` text,
	`light` text,
	`is_open` integer NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `style_versions_name` ON `style_versions` (`name`,`version`);--> statement-breakpoint
CREATE TABLE `system_config` (
	`seq` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`value` text,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `system_config_name` ON `system_config` (`name`,`seq`);--> statement-breakpoint
ALTER TABLE `user_sessions` ADD `kind` text DEFAULT 'user' NOT NULL;--> statement-breakpoint
CREATE INDEX `user_sessions_open` ON `user_sessions` (`kind`,`expires_at`) WHERE revoked_at IS NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `tenant_id` text DEFAULT '00000000-0000-7000-8000-000000000001' NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `must_change_password` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `users_name` ON `users` (lower("name"),`id`,`subscription_plan`,`level`,`user_type`,`is_active`,`is_verified`,`tenant_id`);--> statement-breakpoint
CREATE INDEX `users_last_login` ON `users` (`last_login`,`id`,`subscription_plan`,`level`,`user_type`,`is_active`,`is_verified`,`tenant_id`);--> statement-breakpoint
CREATE INDEX `users_tenant` ON `users` (`tenant_id`,`id`);--> statement-breakpoint
ALTER TABLE `idempotency_keys` ADD `running_until` integer;--> statement-breakpoint
CREATE INDEX `deleted_users_at` ON `deleted_users` (`deleted_at`,`id`);--> statement-breakpoint
CREATE INDEX `security_logs_event` ON `security_logs` (`event`,`created_at`);--> statement-breakpoint
CREATE INDEX `security_logs_address` ON `security_logs` (`address`,`created_at`);--> statement-breakpoint
CREATE INDEX `security_logs_severity` ON `security_logs` (`severity`,`created_at`);--> statement-breakpoint
CREATE INDEX `security_logs_actor` ON `security_logs` (`actor`,`created_at`);--> statement-breakpoint
CREATE INDEX `security_logs_created` ON `security_logs` (`created_at`);--> statement-breakpoint
INSERT INTO `tenants` (`id`, `name`, `created_at`) VALUES ('00000000-0000-7000-8000-000000000001', 'default', unixepoch() * 1000);
