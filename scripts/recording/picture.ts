import { chromium } from "playwright-core";

export interface Picture {
  readonly url: string;
  /** A PNG. */
  readonly file: string;
  /** The installed Chromium. */
  readonly browser: string;
}

/** Takes a picture of the emulator's page, as it is in the light, when it shows a change by hand. */
export async function takePicture({ url, file, browser: executablePath }: Picture): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({
      viewport: { width: 1100, height: 640 },
      colorScheme: "light",
    });
    await page.goto(url);
    await page.locator(".change.changed").waitFor();
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}
