import { trutoTroubles } from "./truto";
import { playTroubles } from "./play";
import { playInTerraform } from "./terraform";

playTroubles(trutoTroubles);
playInTerraform(trutoTroubles);
