import type {
  PromptConfig,
  PromptKind,
  PromptMessage,
  StoredPrompt,
  StoredPromptObject,
  UsedPrompt,
  VariableValues,
} from '../../contract/types.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import type { LibraryStore, PromptKey, PromptText } from '../../ports/library.ts';
import type { UserActor } from '../call.ts';
import { fillIn } from './filling.ts';
import { highestVersion } from './next-version.ts';
import { production } from './prompt-words.ts';
import { keyOf } from './shelf.ts';

/** A prompt at the version that a request got it at: whatever its labels point at by now, and whether it is archived. */
export interface PinnedPrompt {
  pinned: Omit<UsedPrompt, 'name'>;
  variables?: VariableValues;
}

/** A prompt of a library, filled in. */
export interface ResolvedPrompt {
  used: UsedPrompt;
  tenantId: string;
  kind: PromptKind;
  /** A text is one message, of the system. */
  messages: readonly PromptMessage[];
  config: PromptConfig;
}

export interface StoredPrompts {
  /**
   * The prompt that a request of this user names, in the library of their tenant.
   * Throws INVALID_REQUEST, and NOT_FOUND, the same for another tenant's prompt and for none.
   */
  resolve(actor: UserActor, prompt: StoredPrompt | PinnedPrompt): ResolvedPrompt;
}

/** What a request says of the prompt that it wants. */
interface Wish {
  key: PromptKey;
  /** Null for what is in force. */
  choice: { version: number } | { label: string } | null;
  label: string | null;
  variables: VariableValues | undefined;
}

type Picked = NonNullable<ReturnType<LibraryStore['pick']>>;

/** What the newest version is called. */
const latest = 'latest';
const path = 'prompt';

export function storedPrompts({ store }: { store: Pick<LibraryStore, 'pick'> }): StoredPrompts {
  function pick(tenantId: string, { key, choice, label }: Wish): { picked: Picked; label: string | null } {
    if (choice) return { picked: found(store.pick(tenantId, key, choice)), label };
    const inForce = store.pick(tenantId, key, { label: production });
    if (inForce) return { picked: inForce, label: production };
    return { picked: found(store.pick(tenantId, key, { label: latest })), label: latest };
  }

  return {
    resolve({ tenantId }, prompt) {
      const wish = wishOf(prompt);
      const { picked, label } = pick(tenantId, wish);
      const { id, name, version, text } = picked;
      const messages = filledIn(text, wish.variables);
      return { used: { id, name, version, label }, tenantId, kind: text.kind, messages, config: text.config };
    },
  };
}

/** The same words for every way of not being there. */
function found(picked: Picked | undefined): Picked {
  if (picked) return picked;
  throw new AppError('NOT_FOUND', 'Your library has no such prompt, or it has no such version or label.', {
    errors: [{ path, message: 'must name a prompt of your library, and a version or a label that it has' }],
  });
}

function filledIn(text: PromptText, variables: VariableValues | undefined): readonly PromptMessage[] {
  const { content } = text;
  const place = `${path}.variables`;
  if (typeof content !== 'string') return fillIn({ ...text, content }, variables, place);
  return [{ role: 'system', content: fillIn({ ...text, content }, variables, place) }];
}

function wishOf(prompt: StoredPrompt | PinnedPrompt): Wish {
  if (typeof prompt === 'string') return wishOfText(prompt);
  if (!('pinned' in prompt)) return wishOfObject(prompt);
  const { id, version, label } = prompt.pinned;
  return { key: { id }, choice: { version }, label, variables: prompt.variables };
}

/** Reads `NAME`, `NAME@LABEL` and `NAME#VERSION`, with an id in place of the name or not. */
function wishOfText(text: string): Wish {
  const [, name, label, version] = /^([^@#]+)(?:@([^@#]+)|#([1-9]\d{0,9}))?$/.exec(text) ?? [];
  if (name === undefined || Number(version ?? 1) > highestVersion) {
    throw refused(path, 'must be a name or an id, as in support/greeting, alone or with @LABEL or #VERSION behind it');
  }
  const key = keyOf(name);
  if (label !== undefined) return { key, choice: { label }, label, variables: undefined };
  return {
    key,
    choice: version === undefined ? null : { version: Number(version) },
    label: null,
    variables: undefined,
  };
}

function wishOfObject({ id, name, version, label, variables }: StoredPromptObject): Wish {
  if (id !== undefined && name !== undefined) {
    throw refused(`${path}.name`, 'must not stand beside id: give one of them');
  }
  if (version !== undefined && label !== undefined) {
    throw refused(`${path}.label`, 'must not stand beside version: give one of them');
  }
  const key = id !== undefined ? { id } : name !== undefined ? { name: name.normalize('NFC') } : null;
  if (!key) throw refused(`${path}.name`, 'is missing, and so is id: give one of them');
  if (version !== undefined) return { key, choice: { version }, label: null, variables };
  return { key, choice: label === undefined ? null : { label }, label: label ?? null, variables };
}

function refused(place: string, message: string): AppError {
  return invalidRequest([{ path: place, message }]);
}
