CREATE TABLE `prompt_label_moves` (
	`seq` integer PRIMARY KEY NOT NULL,
	`tenant_id` text NOT NULL,
	`prompt_id` text NOT NULL,
	`label` text NOT NULL,
	`from_version` integer,
	`to_version` integer,
	`moved_by` text NOT NULL,
	`moved_at` integer NOT NULL,
	`reason` text,
	FOREIGN KEY (`tenant_id`,`prompt_id`) REFERENCES `prompts`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `prompt_label_moves_prompt` ON `prompt_label_moves` (`tenant_id`,`prompt_id`,`seq`);--> statement-breakpoint
CREATE TABLE `prompt_labels` (
	`tenant_id` text NOT NULL,
	`prompt_id` text NOT NULL,
	`label` text NOT NULL,
	`version` integer NOT NULL,
	`protected` integer DEFAULT false NOT NULL,
	`moved_by` text NOT NULL,
	`moved_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `prompt_id`, `label`),
	FOREIGN KEY (`tenant_id`,`prompt_id`,`version`) REFERENCES `prompt_versions`(`tenant_id`,`prompt_id`,`version`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `prompt_metadata` (
	`tenant_id` text NOT NULL,
	`prompt_id` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `prompt_id`, `key`),
	FOREIGN KEY (`tenant_id`,`prompt_id`) REFERENCES `prompts`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `prompt_metadata_pair` ON `prompt_metadata` (`tenant_id`,`key`,`value`,`prompt_id`);--> statement-breakpoint
CREATE TABLE `prompt_tags` (
	`tenant_id` text NOT NULL,
	`prompt_id` text NOT NULL,
	`tag` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `prompt_id`, `tag`),
	FOREIGN KEY (`tenant_id`,`prompt_id`) REFERENCES `prompts`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `prompt_tags_tag` ON `prompt_tags` (`tenant_id`,`tag`,`prompt_id`);--> statement-breakpoint
CREATE TABLE `prompt_usage_daily` (
	`tenant_id` text NOT NULL,
	`prompt_id` text NOT NULL,
	`version` integer NOT NULL,
	`label` text NOT NULL,
	`day` text NOT NULL,
	`calls` integer NOT NULL,
	`errors` integer NOT NULL,
	`prompt_tokens` integer NOT NULL,
	`completion_tokens` integer NOT NULL,
	`latency_sum` integer NOT NULL,
	`latency_counts` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `prompt_id`, `day`, `version`, `label`),
	FOREIGN KEY (`tenant_id`,`prompt_id`) REFERENCES `prompts`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `prompt_versions` (
	`tenant_id` text NOT NULL,
	`prompt_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`format` text NOT NULL,
	`content_hash` text NOT NULL,
	`message` text,
	`parent_version` integer,
	`restored_from` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`content` text NOT NULL,
	`variables` text NOT NULL,
	`config` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `prompt_id`, `version`),
	FOREIGN KEY (`tenant_id`,`prompt_id`) REFERENCES `prompts`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `prompts` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`tenant_id` text NOT NULL,
	`name` text NOT NULL,
	`title` text,
	`description` text,
	`latest_version` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`auto_promote` integer DEFAULT true NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`archived_at` integer,
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `prompts_id` ON `prompts` (`tenant_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `prompts_name` ON `prompts` (`tenant_id`,`name`) WHERE archived_at IS NULL;--> statement-breakpoint
CREATE INDEX `prompts_listed` ON `prompts` (`tenant_id`,`updated_at`,`seq`) WHERE archived_at IS NULL;--> statement-breakpoint
CREATE INDEX `prompts_archived_name` ON `prompts` (`tenant_id`,`name`,`archived_at`) WHERE archived_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `prompts_archived` ON `prompts` (`tenant_id`,`updated_at`,`seq`) WHERE archived_at IS NOT NULL;--> statement-breakpoint
DROP INDEX `tenants_name`;--> statement-breakpoint
ALTER TABLE `tenants` ADD `kind` text DEFAULT 'shared' NOT NULL;--> statement-breakpoint
ALTER TABLE `tenants` ADD `library_revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `tenants` ADD `library_bytes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `tenants_kind` ON `tenants` (`kind`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `tenants_name` ON `tenants` (lower("name")) WHERE kind = 'shared';--> statement-breakpoint
ALTER TABLE `message_logs` ADD `stored_prompt` text;--> statement-breakpoint
CREATE TRIGGER `prompt_versions_stay` BEFORE UPDATE ON `prompt_versions` BEGIN SELECT RAISE(ABORT, 'a version of a prompt is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `prompt_label_moves_stay` BEFORE UPDATE ON `prompt_label_moves` BEGIN SELECT RAISE(ABORT, 'a move of a label is never changed'); END;
--> statement-breakpoint
CREATE VIRTUAL TABLE `prompt_words` USING fts5(tenant, name, title, description, body, tags, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
INSERT INTO `prompt_words` (`prompt_words`, `rank`) VALUES ('deletemerge', 0);
--> statement-breakpoint
INSERT INTO `tenants` (`id`, `kind`, `name`, `created_at`) VALUES ('00000000-0000-7000-8000-000000000002', 'system', '', 0);
--> statement-breakpoint
INSERT OR IGNORE INTO `tenants` (`id`, `kind`, `name`, `created_at`) SELECT `id`, 'own', '', `created_at` FROM `users`;
--> statement-breakpoint
UPDATE `users` SET `tenant_id` = `id` WHERE `tenant_id` = '00000000-0000-7000-8000-000000000001';
--> statement-breakpoint
DELETE FROM `tenants` WHERE `id` = '00000000-0000-7000-8000-000000000001';
--> statement-breakpoint
INSERT INTO `prompts` (`id`, `tenant_id`, `name`, `latest_version`, `created_by`, `created_at`, `updated_by`, `updated_at`, `archived_at`)
SELECT substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-7' || substr(r, 1, 3) || '-8' || substr(r, 4, 3) || '-' || substr(r, 7, 12),
	'00000000-0000-7000-8000-000000000002', 'r_type/' || `name`, `latest`, `first_by`, `first_at`, `last_by`, `last_at`,
	iif(`is_there` OR `name` IN ('bpe', 'bcot', 'hcot', 'react', 'tot'), NULL, `last_at`)
FROM (
	SELECT `name`, max(iif(`full` IS NULL, NULL, `version`)) AS `latest`, max(`full` IS NOT NULL) AS `has_text`, min(`changed_at`) AS `first_at`, max(`changed_at`) AS `last_at`,
		printf('%012x', min(`changed_at`)) AS `h`, lower(hex(randomblob(9))) AS `r`,
		(SELECT f.`changed_by` FROM `style_versions` f WHERE f.`name` = s.`name` ORDER BY f.`version` LIMIT 1) AS `first_by`,
		(SELECT l.`changed_by` FROM `style_versions` l WHERE l.`name` = s.`name` ORDER BY l.`version` DESC LIMIT 1) AS `last_by`,
		(SELECT l.`full` IS NOT NULL FROM `style_versions` l WHERE l.`name` = s.`name` ORDER BY l.`version` DESC LIMIT 1) AS `is_there`
	FROM `style_versions` s GROUP BY `name`
) WHERE `has_text`;
--> statement-breakpoint
INSERT INTO `prompt_versions` (`tenant_id`, `prompt_id`, `version`, `kind`, `format`, `content`, `variables`, `config`, `content_hash`, `created_by`, `created_at`)
SELECT `tenant_id`, `id`, `version`, 'text', 'none', `content`, '[]', `config`, content_hash('text', 'none', `content`, '[]', `config`), `changed_by`, `changed_at`
FROM (
	SELECT p.`tenant_id`, p.`id`, s.`version`, json_quote(s.`full`) AS `content`, s.`changed_by`, s.`changed_at`,
		json_object('style', json_patch(json_object('is_open', json(iif(s.`is_open`, 'true', 'false'))), json_object('light_prompt', s.`light`))) AS `config`
	FROM `style_versions` s JOIN `prompts` p ON p.`name` = 'r_type/' || s.`name` WHERE s.`full` IS NOT NULL
);
--> statement-breakpoint
INSERT INTO `prompt_labels` (`tenant_id`, `prompt_id`, `label`, `version`, `moved_by`, `moved_at`)
SELECT p.`tenant_id`, p.`id`, 'production', v.`version`, v.`created_by`, v.`created_at`
FROM `prompts` p JOIN `prompt_versions` v ON v.`tenant_id` = p.`tenant_id` AND v.`prompt_id` = p.`id`
WHERE v.`version` = p.`latest_version`
	AND (p.`archived_at` IS NOT NULL OR p.`latest_version` = (SELECT max(s.`version`) FROM `style_versions` s WHERE p.`name` = 'r_type/' || s.`name`));
--> statement-breakpoint
INSERT INTO `prompt_words` (`rowid`, `tenant`, `name`, `title`, `description`, `body`, `tags`)
SELECT p.`seq`, 't' || replace(p.`tenant_id`, '-', ''), p.`name`, '', '', json_extract(v.`content`, '$'), ''
FROM `prompts` p JOIN `prompt_labels` l ON l.`prompt_id` = p.`id` JOIN `prompt_versions` v ON v.`prompt_id` = p.`id` AND v.`version` = l.`version`;
--> statement-breakpoint
DROP TABLE `style_versions`;
