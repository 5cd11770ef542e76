/** The command `walk` where it cannot draw. */
export const walk = {
  needsTerminal:
    "The walk draws on a terminal, and here is none that it can draw on. With --plain it goes line by line, here too. The commands say the same in text: 'gapwalk score', 'gapwalk gaps' and 'gapwalk explain' with the profile's path.",
  plainNeedsProfile: ({ profiles }: { profiles: readonly string[] }) =>
    [
      "Name the profile to walk through line by line, as in 'gapwalk walk --plain kenya.yaml'; 'gapwalk new KE' starts one for Kenya.",
      ...(profiles.length === 0
        ? ['No profile was found here.']
        : ['Found here:', ...profiles.map((one) => `  ${one}`)]),
    ].join('\n'),
  exampleIntro: 'No terminal to draw on, so here are the score and the first gaps of the example profile.',
};
