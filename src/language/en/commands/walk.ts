/** The command `walk` where it cannot draw. */
export const walk = {
  needsTerminal:
    "The walk draws on a terminal, and here is none that it can draw on. With --plain it goes line by line, here too. The commands say the same in text: 'gapwalk score', 'gapwalk gaps' and 'gapwalk explain' with the profile's path.",
  exampleIntro: 'No terminal to draw on, so here are the score and the first gaps of the example profile.',
};
