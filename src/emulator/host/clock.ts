/** What time it is for the emulator; tests set it. */
export type Clock = () => Date;
