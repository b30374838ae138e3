/** The progress of long work. */
export interface Progress {
  expect(count: number): void;
  done(what: string): void;
  end(): void;
}

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One line that is overwritten on a terminal; nothing in a pipeline, where every line stays. */
export function createProgress(
  screen: Screen,
  environment: Readonly<Record<string, string | undefined>>,
  doing: string,
): Progress {
  const isShown = screen.isTTY === true && (environment.CI ?? "") === "";
  let [expected, done, last] = [0, 0, 0];
  const show = (): void => {
    if (!isShown || Date.now() - last < 80) return;
    last = Date.now();
    screen.write(`\r\u001b[2K${doing} ${done} of ${expected}`);
  };
  return {
    expect(count) {
      expected += count;
      show();
    },
    done() {
      done += 1;
      show();
    },
    end() {
      if (isShown) screen.write("\r\u001b[2K");
    },
  };
}
