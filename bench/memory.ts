// How much memory the provider's process takes at most for ten of the largest answers at once, in each form and for each
// kind of reading: `npm run build && npx tsx bench/memory.ts [part of a reading's or form's name]`. Linux only.
import { fits, FORMS, READINGS, readLarge } from "../test/hostile/large-answers";

async function main(wanted = ""): Promise<void> {
  for (const reading of Object.keys(READINGS)) {
    for (const form of Object.keys(FORMS)) {
      if (!fits(reading, form) || !`${reading}: ${form}`.includes(wanted)) continue;
      const { peakMegabytes, ends } = await readLarge([{ reading, form }]);
      console.log(
        `${String(Math.round(peakMegabytes)).padStart(4)} MB  ${reading}: ${form} (${ends.join("; ").slice(0, 150)})`,
      );
    }
  }
}

void main(process.argv[2]);
