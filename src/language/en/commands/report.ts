/** The command `report`. */
export const report = {
  wrote: ({ file }: { file: string }) => `Wrote ${file}`,
  withoutPictures:
    'The Word file has no charts, because there is nothing on this machine to draw them with. The tables beside them say the same.',
  notMade: ({ format, why }: { format: string; why: string }) => `No ${format} was made. ${why}`,
  notPrinted: {
    'no-browser':
      'A PDF is printed by a browser, and none of Chrome, Chromium and Edge was found on this machine. Install one of them; or write the format html, open it in any browser, and print it to a PDF from there.',
    failed:
      'The browser on this machine could not print the report. Write the format html, open it in any browser, and print it to a PDF from there.',
    'too-slow':
      'The browser on this machine was not done in time. Keep the report to fewer frameworks with --framework; or write the format html, open it in any browser, and print it to a PDF from there.',
  },
  templateWithoutDocx:
    "The option '--template' is for the format docx. Add docx to --format, or leave the template out.",
};
