import { fruxonTroubles } from "./fruxon";
import { playTroubles } from "./play";
import { playInTerraform } from "./terraform";

jest.setTimeout(60_000);

playTroubles(fruxonTroubles);
playInTerraform(fruxonTroubles);
