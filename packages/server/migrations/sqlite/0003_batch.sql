CREATE TABLE `batch_jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`state` text NOT NULL,
	`is_parallel` integer NOT NULL,
	`instance_id` text NOT NULL,
	`address` text NOT NULL,
	`tasks` integer NOT NULL,
	`waiting` integer DEFAULT 0 NOT NULL,
	`running` integer DEFAULT 0 NOT NULL,
	`completed` integer DEFAULT 0 NOT NULL,
	`failed` integer DEFAULT 0 NOT NULL,
	`cancelled` integer DEFAULT 0 NOT NULL,
	`prompt_tokens` integer DEFAULT 0 NOT NULL,
	`completion_tokens` integer DEFAULT 0 NOT NULL,
	`paid_main` integer DEFAULT 0 NOT NULL,
	`paid_conversations` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	`taken_at` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `batch_jobs_user` ON `batch_jobs` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `batch_jobs_open` ON `batch_jobs` (`user_id`) WHERE finished_at IS NULL;--> statement-breakpoint
CREATE INDEX `batch_jobs_finished` ON `batch_jobs` (`finished_at`) WHERE finished_at IS NOT NULL;--> statement-breakpoint
CREATE TABLE `batch_tasks` (
	`job_id` text NOT NULL,
	`position` integer NOT NULL,
	`state` text NOT NULL,
	`request_id` text NOT NULL,
	`seq` integer NOT NULL,
	`price_main` integer NOT NULL,
	`price_conversations` integer NOT NULL,
	`instance_id` text,
	`request_sealed` blob NOT NULL,
	`result_sealed` blob,
	`processing_time_ms` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`job_id`, `position`),
	FOREIGN KEY (`job_id`) REFERENCES `batch_jobs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `batch_tasks_waiting` ON `batch_tasks` (`job_id`,`position`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `batch_tasks_running` ON `batch_tasks` (`instance_id`) WHERE state = 'running';