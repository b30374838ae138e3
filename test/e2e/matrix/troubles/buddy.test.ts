import { buddyTroubles } from "./buddy";
import { playTroubles } from "./play";
import { playInTerraform } from "./terraform";

jest.setTimeout(60_000);

playTroubles(buddyTroubles);
playInTerraform(buddyTroubles);
