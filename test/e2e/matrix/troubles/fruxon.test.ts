import { fruxonTroubles } from "./fruxon";
import { playTroubles } from "./play";
import { playInTerraform } from "./terraform";

playTroubles(fruxonTroubles);
playInTerraform(fruxonTroubles);
