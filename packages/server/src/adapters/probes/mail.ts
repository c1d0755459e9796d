import { createTransport } from 'nodemailer';
import { failureOf, type SmtpSettings, transportOptions } from '../mail/smtp.ts';

/** Connects to a mail server and signs in, without sending anything. Throws an Error for the operator. */
export async function greetMailServer(settings: SmtpSettings, answerMs: number): Promise<void> {
  const transport = createTransport(transportOptions(settings, { answerMs, letterMs: answerMs }));
  try {
    await transport.verify();
  } catch (error) {
    throw failureOf(error);
  } finally {
    transport.close();
  }
}
