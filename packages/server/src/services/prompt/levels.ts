import { type Level, levels as levelNames, type StyleChoice, type StyleName } from '../../contract/types.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { UserActor } from '../call.ts';
import type { OwnStyles } from './own-styles.ts';
import type { ReadyStyle } from './ready-style.ts';
import type { StyleBook } from './style-book.ts';

/** What the names in a request stand for, and who may use them. */
export interface Levels {
  /** The level's model. Throws LEVEL_NOT_ALLOWED. */
  modelOf(actor: UserActor, level: Level): string;
  /** The style, or the server's default; null for none. Throws STYLE_NOT_ALLOWED. */
  styleOf(actor: UserActor, style: StyleChoice | undefined): ReadyStyle | null;
  /** Reads a `model` such as `medium`, `gpt-4o`, `hcot-medium`. Throws MODEL_NOT_ALLOWED, and what the others throw. */
  resolve(
    actor: UserActor,
    name: string,
    style: StyleChoice | undefined,
  ): { level: Level | null; model: string; style: ReadyStyle | null };
  /** Every `model` that the user may ask for. */
  namesFor(actor: UserActor): string[];
}

export interface LevelSettings {
  models: Readonly<Record<Level, string>>;
  /** Further upstream models that may be named, open to every user. */
  furtherModels: readonly string[];
  defaultStyle: StyleChoice;
}

/** @param deps.settings What they are now: asked for at every request. */
export function levelTable(deps: { settings: () => LevelSettings; book: StyleBook; own: OwnStyles; log: Log }): Levels {
  const { settings, book, own } = deps;
  const unknownDefaults = new Set<string>();

  function mayName(actor: UserActor, model: string): boolean {
    const { models, furtherModels } = settings();
    // The weakest level that a model is mapped to: whoever may use that one may name the model.
    const level = levelNames.find((candidate) => models[candidate] === model);
    return level ? allowedLevels(actor).includes(level) : furtherModels.includes(model);
  }

  function modelNames(): string[] {
    const { models, furtherModels } = settings();
    return [...new Set([...levelNames.map((level) => models[level]), ...furtherModels])];
  }

  /** A tenant's own style goes before one of the operator's with its name, but never before a built-in one. */
  function usable(actor: UserActor, name: string): ReadyStyle | null {
    const style = book.find(name);
    const owned = style?.isBuiltIn ? undefined : own.find(actor.tenantId, name);
    if (owned) return owned;
    return style && (style.isOpen || actor.styles.includes(name)) ? style : null;
  }

  function usableNames(actor: UserActor): StyleName[] {
    const granted = actor.styles.filter((name) => book.find(name));
    return [...new Set([...granted, ...book.openNames(), ...own.names(actor.tenantId)])];
  }

  /** The default is the operator's choice; a user without it gets none rather than a refusal. */
  function defaultStyle(actor: UserActor): ReadyStyle | null {
    const { defaultStyle: name } = settings();
    if (name !== 'none' && !book.find(name)) warnOnce(name);
    return usable(actor, name);
  }

  function warnOnce(name: string): void {
    if (unknownDefaults.has(name)) return;
    unknownDefaults.add(name);
    deps.log.warn({ r_type: name }, 'DEFAULT_R_TYPE names no style: requests without r_type get none');
  }

  /**
   * The style that is spelled in front of a model. What the user may not know of is no style: it must not be told from
   * the beginning of any other name.
   */
  function prefixOf(actor: UserActor, name: string): StyleChoice | undefined {
    const dash = name.indexOf('-');
    if (dash < 0) return undefined;
    const prefix = name.slice(0, dash);
    const isKnown = prefix === 'none' || usable(actor, prefix) || book.find(prefix)?.isBuiltIn;
    return isKnown ? prefix : undefined;
  }

  function isModel(name: string): boolean {
    const { models, furtherModels } = settings();
    return levelNames.some((level) => level === name || models[level] === name) || furtherModels.includes(name);
  }

  const table: Levels = {
    modelOf(actor, level) {
      const allowed = allowedLevels(actor);
      if (allowed.includes(level)) return settings().models[level];
      throw new AppError('LEVEL_NOT_ALLOWED', `Your account may use these levels: ${allowed.join(', ')}.`, {
        errors: [{ path: 'level', message: `must be one of ${allowed.join(', ')}` }],
      });
    },

    styleOf(actor, name) {
      if (name === undefined) return defaultStyle(actor);
      if (name === 'none') return null;
      const style = usable(actor, name);
      if (style) return style;
      const allowed = [...usableNames(actor), 'none'].join(', ');
      throw new AppError('STYLE_NOT_ALLOWED', `Your account may use these styles: ${allowed}.`, {
        errors: [{ path: 'r_type', message: `must be one of ${allowed}` }],
      });
    },

    resolve(actor, name, style) {
      // A model whose name begins like a style is that model.
      const prefix = isModel(name) ? undefined : prefixOf(actor, name);
      if (prefix && style && prefix !== style) {
        throw invalidRequest([
          { path: 'r_type', message: `must agree with the style in model (${prefix}), or be left out` },
        ]);
      }
      const chosen = table.styleOf(actor, style ?? prefix);
      const rest = prefix ? name.slice(prefix.length + 1) : name;
      const level = levelNames.find((candidate) => candidate === rest);
      if (level) return { level, model: table.modelOf(actor, level), style: chosen };
      if (mayName(actor, rest)) return { level: null, model: rest, style: chosen };
      throw new AppError(
        'MODEL_NOT_ALLOWED',
        'This server does not offer that model to you. GET /v1/models lists what it does.',
        {
          errors: [
            { path: 'model', message: `must be one of ${[...allowedLevels(actor), ...modelNames()].join(', ')}` },
          ],
        },
      );
    },

    namesFor(actor) {
      const allowed = allowedLevels(actor);
      const styles = usableNames(actor);
      const styled = allowed.flatMap((level) => styles.map((style) => `${style}-${level}`));
      return [...new Set([...allowed, ...styled, ...modelNames().filter((model) => mayName(actor, model))])];
    },
  };
  return table;
}

function allowedLevels(actor: UserActor): Level[] {
  return levelNames.slice(0, levelNames.indexOf(actor.level) + 1);
}
