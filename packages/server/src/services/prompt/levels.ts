import { type Level, levels as levelNames, type StyleChoice, styleNames } from '../../contract/types.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import type { UserActor } from '../call.ts';

/** What the names in a request stand for, and who may use them. */
export interface Levels {
  /** The level's model. Throws LEVEL_NOT_ALLOWED. */
  modelOf(actor: UserActor, level: Level): string;
  /** The style, or the server's default. Throws STYLE_NOT_ALLOWED. */
  styleOf(actor: UserActor, style: StyleChoice | undefined): StyleChoice;
  /** Reads a `model` such as `medium`, `gpt-4o`, `hcot-medium`. Throws MODEL_NOT_ALLOWED, and what the others throw. */
  resolve(
    actor: UserActor,
    name: string,
    style: StyleChoice | undefined,
  ): { level: Level | null; model: string; style: StyleChoice };
  /** Every `model` that the user may ask for. */
  namesFor(actor: UserActor): string[];
}

export interface LevelSettings {
  models: Readonly<Record<Level, string>>;
  /** Further upstream models that may be named, open to every user. */
  furtherModels: readonly string[];
  defaultStyle: StyleChoice;
}

export function levelTable(settings: LevelSettings): Levels {
  /** The weakest level that a model is mapped to; a model may be named by whoever may use that level. */
  function levelOf(model: string): Level | undefined {
    return levelNames.find((level) => settings.models[level] === model);
  }

  function mayName(actor: UserActor, model: string): boolean {
    const level = levelOf(model);
    return level ? allowedLevels(actor).includes(level) : settings.furtherModels.includes(model);
  }

  const modelNames = [...new Set([...Object.values(settings.models), ...settings.furtherModels])];

  const table: Levels = {
    modelOf(actor, level) {
      const allowed = allowedLevels(actor);
      if (allowed.includes(level)) return settings.models[level];
      throw new AppError('LEVEL_NOT_ALLOWED', `Your account may use these levels: ${allowed.join(', ')}.`, {
        errors: [{ path: 'level', message: `must be one of ${allowed.join(', ')}` }],
      });
    },

    styleOf(actor, style) {
      const chosen = style ?? settings.defaultStyle;
      if (chosen === 'none' || actor.styles.includes(chosen)) return chosen;
      // The default is the operator's choice; a user without it gets none rather than a refusal.
      if (style === undefined) return 'none';
      const allowed = [...actor.styles, 'none'].join(', ');
      throw new AppError('STYLE_NOT_ALLOWED', `Your account may use these styles: ${allowed}.`, {
        errors: [{ path: 'r_type', message: `must be one of ${allowed}` }],
      });
    },

    resolve(actor, name, style) {
      const { prefix, rest } = splitStyle(name);
      if (prefix && style && prefix !== style) {
        throw invalidRequest([
          { path: 'r_type', message: `must agree with the style in model (${prefix}), or be left out` },
        ]);
      }
      const chosen = table.styleOf(actor, style ?? prefix);
      const level = levelNames.find((candidate) => candidate === rest);
      if (level) return { level, model: table.modelOf(actor, level), style: chosen };
      if (mayName(actor, rest)) return { level: null, model: rest, style: chosen };
      throw new AppError(
        'MODEL_NOT_ALLOWED',
        'This server does not offer that model to you. GET /v1/models lists what it does.',
        {
          errors: [{ path: 'model', message: `must be one of ${[...allowedLevels(actor), ...modelNames].join(', ')}` }],
        },
      );
    },

    namesFor(actor) {
      const allowed = allowedLevels(actor);
      const styled = allowed.flatMap((level) => actor.styles.map((style) => `${style}-${level}`));
      return [...allowed, ...styled, ...modelNames.filter((model) => mayName(actor, model))];
    },
  };
  return table;
}

function allowedLevels(actor: UserActor): Level[] {
  return levelNames.slice(0, levelNames.indexOf(actor.level) + 1);
}

function splitStyle(name: string): { prefix: StyleChoice | undefined; rest: string } {
  const prefix = [...styleNames, 'none' as const].find((style) => name.startsWith(`${style}-`));
  return { prefix, rest: prefix ? name.slice(prefix.length + 1) : name };
}
