export type LogLevel = "trace" | "debug" | "info" | "warn" | "error";

/** Structured log of the provider process. Never receives configuration, state, private bytes or a secret. */
export interface Logger {
  log(level: LogLevel, message: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
}

/** A logger that drops everything. */
export const SILENT: Logger = { log: () => undefined };
