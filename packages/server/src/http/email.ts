import type { Email } from '../services/accounts/email.ts';
import type { Area } from './operation.ts';
import { done } from './users.ts';

export function emailArea(email: Email): Area<'changeEmail' | 'sendVerification' | 'verifyEmail' | 'getEmailStatus'> {
  return {
    changeEmail: async (call, { body }) => ({ status: 200, json: await email.change(call, body) }),
    sendVerification: async (call) => {
      await email.sendVerification(call);
      return done('A code is on its way to your address.');
    },
    verifyEmail: async (call, { body }) => ({ status: 200, json: await email.verify(call, body.otp_code) }),
    getEmailStatus: (call) => ({ status: 200, json: email.status(call) }),
  };
}
