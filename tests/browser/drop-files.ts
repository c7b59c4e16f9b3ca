import type { Page } from 'playwright-core';

export interface DroppedFile {
  readonly name: string;
  readonly content: string;
}

/** Drops files on the page, as a file manager would. */
export const dropFiles = (page: Page, files: readonly DroppedFile[]): Promise<void> =>
  page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, content } of dropped) dataTransfer.items.add(new File([content], name));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    }
  }, files);
