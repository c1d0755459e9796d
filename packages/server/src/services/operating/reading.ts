import type { MessageDetail, MessageList } from '../../contract/types.ts';
import { AppError } from '../../core/errors.ts';
import type { MessageDirectory } from '../../ports/directory.ts';
import type { HistoryStore } from '../../ports/history.ts';
import type { UserStore } from '../../ports/users.ts';
import type { AdminActor, Call, StaffActor } from '../call.ts';
import type { Page } from '../page.ts';
import type { Audit } from '../record/audit.ts';

export type Reading = ReturnType<typeof readingService>;

/** Conversations of others, for those who run the server. */
export function readingService(deps: {
  history: HistoryStore;
  messages: MessageDirectory;
  users: UserStore;
  audit: Audit;
}) {
  return {
    /** Without contents. Throws NOT_FOUND. */
    async list(userId: string, page: Page): Promise<MessageList> {
      if (!deps.users.find(userId)) throw new AppError('NOT_FOUND', 'There is no user of that id.');
      const { rows, total } = await deps.messages.list(userId, page);
      return { data: rows, page: page.page, page_size: page.page_size, total };
    },

    /** With contents; that they were read is written down first. Throws NOT_FOUND. */
    async read(call: Call<AdminActor | StaffActor>, userId: string, requestId: string): Promise<MessageDetail> {
      const found = deps.history.find(userId, requestId);
      if (!found) throw new AppError('NOT_FOUND', 'The user has no conversation of that id.');
      await deps.audit.write(call, 'messages_read', { request_id: requestId }, userId);
      return found;
    },
  };
}
