/** Loaded before a process: its clock goes CLOCK_SHIFT_MS beside that of the machine. */
const shiftMs = Number(process.env.CLOCK_SHIFT_MS);
const OwnDate = Date;

class ShiftedDate extends OwnDate {
  constructor(...parts: unknown[]) {
    if (parts.length === 0) super(ShiftedDate.now());
    else super(...(parts as [number]));
  }

  static override now(): number {
    return OwnDate.now() + shiftMs;
  }
}

globalThis.Date = ShiftedDate as DateConstructor;
