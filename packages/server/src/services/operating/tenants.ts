import type { Tenant, TenantList } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import { newId } from '../../core/ids.ts';
import type { TenantRecord, TenantStore } from '../../ports/tenants.ts';
import type { AdminActor, Call } from '../call.ts';
import { type Page, paged } from '../page.ts';
import type { Audit } from '../record/audit.ts';

export type Tenants = ReturnType<typeof tenantService>;

export function tenantService(deps: { store: TenantStore; audit: Audit; clock: Clock }) {
  const { store, audit, clock } = deps;

  function show(id: string): Tenant {
    const found = store.find(id);
    return found ? wordsOf(found) : refuse('gone');
  }

  return {
    list: (page: Page): TenantList =>
      paged(page, (from, limit) => {
        const { rows, total } = store.list(from, limit);
        return { rows: rows.map(wordsOf), total };
      }),

    async create(call: Call<AdminActor>, name: string): Promise<Tenant> {
      const id = newId();
      const event = audit.event(call, 'tenant_created', { id });
      return (await store.add({ id, name, createdAtMs: clock.now() }, event)) ? show(id) : refuse('name_taken');
    },

    async rename(call: Call<AdminActor>, id: string, name: string): Promise<Tenant> {
      const outcome = await store.rename(id, name, audit.event(call, 'tenant_changed', { id }));
      return outcome === 'renamed' ? show(id) : refuse(outcome);
    },

    /** Throws NOT_FOUND, CONFLICT while it has users, or prompts that are not to go with it. */
    async remove(call: Call<AdminActor>, id: string, { withPrompts }: { withPrompts: boolean }): Promise<void> {
      const event = audit.event(call, 'tenant_deleted', { id, purge_prompts: withPrompts });
      const outcome = await store.remove(id, withPrompts, event);
      if (outcome !== 'removed') refuse(outcome);
    },
  };
}

const refusals = {
  gone: () => new AppError('NOT_FOUND', 'There is no tenant of that id.'),
  name_taken: () =>
    new AppError('CONFLICT', 'Another tenant has that name. Choose another.', {
      errors: [{ path: 'name', message: 'is taken' }],
      isRetryable: false,
    }),
  in_use: () =>
    new AppError('CONFLICT', 'Users belong to this tenant. Move them to another one first.', { isRetryable: false }),
  has_prompts: () =>
    new AppError(
      'CONFLICT',
      'There are prompts in the library of this tenant. Export them if need be, and say `purge_prompts=true` for them to go with it.',
      { isRetryable: false },
    ),
};

function refuse(why: keyof typeof refusals): never {
  throw refusals[why]();
}

function wordsOf({ id, name, users, prompts, createdAtMs }: TenantRecord): Tenant {
  return { id, name, users, prompts, created_at: new Date(createdAtMs).toISOString() };
}
