/**
 * `npm run record`: runs the program at the beginning of the README with the real engine against the emulator, and writes
 * what is printed to docs/images/recording.svg, and the plan to the README. The emulator's page, as it is afterwards, goes to
 * docs/images/emulator.png (CHROMIUM names the browser, or it is /usr/bin/chromium).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { startEmulator } from "../../src/emulator";
import { run } from "../run";
import { terraformEnvironment } from "../terraform/environment";
import { takePicture } from "./picture";
import { programOf, withPlan } from "./readme";
import { record } from "./record";
import { svgOf } from "./svg";

const ROOT = join(__dirname, "..", "..");
const README = join(ROOT, "README.md");
const PICTURE = join(ROOT, "docs", "images", "recording.svg");
const PAGE = join(ROOT, "docs", "images", "emulator.png");

async function main(): Promise<void> {
  const environment = await terraformEnvironment();
  if ((await run("npm", ["run", "--silent", "build"], environment)) !== 0)
    throw new Error("The build failed.");
  const readme = readFileSync(README, "utf8");
  const emulator = await startEmulator({ page: true });
  try {
    const { lines, plan } = await record(programOf(readme), emulator, environment);
    mkdirSync(dirname(PICTURE), { recursive: true });
    writeFileSync(
      PICTURE,
      svgOf(
        lines,
        "A terminal: deploy an integration and detect drift",
        "A program of ten lines is deployed. Another user renames the integration. The plan and integrations drift show the change.",
      ),
    );
    writeFileSync(README, withPlan(readme, plan));
    const browser = process.env.CHROMIUM ?? "/usr/bin/chromium";
    await takePicture({ url: emulator.pageUrl ?? "", file: PAGE, browser });
  } finally {
    await emulator.close();
  }
}

void main();
