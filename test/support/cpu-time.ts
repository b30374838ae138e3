/**
 * Begins to measure what this process computes; the answer tells how many milliseconds that were. For work that must not
 * grow with its input out of all proportion: unlike the time on a clock, other programs of a busy machine do not add to it.
 */
export function measureCpu(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
