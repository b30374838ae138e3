/**
 * Sets a key of a record that the other side named. A plain assignment to `__proto__` would replace the record's
 * prototype instead.
 */
export function setKey<T>(record: Record<string, T>, key: string, value: T): void {
  if (key !== "__proto__") {
    record[key] = value;
    return;
  }
  Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}
