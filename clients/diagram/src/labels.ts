// SPDX-License-Identifier: EPL-2.0
import { GlspEditLabelUI, GlspHoverMouseListener, type GIssueMarker } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { MapLabel } from './model';

/** Edits what a label stands for, which is not always what it shows. */
@injectable()
export class MapLabelEditor extends GlspEditLabelUI {
  protected override applyTextContents(): void {
    super.applyTextContents();
    if (this.label instanceof MapLabel) {
      this.editControl.value = this.label.edited;
      this.previousLabelContent = this.label.edited;
      this.editControl.setSelectionRange(0, this.editControl.value.length);
    }
  }

  protected override async applyLabelEdit(): Promise<void> {
    if (this.isActive && this.label instanceof MapLabel && this.label.edited === this.editControl.value) {
      this.hide();
      return;
    }
    await super.applyLabelEdit();
  }

  protected override applyFontStyling(): void {
    super.applyFontStyling();
    this.editControl.style.font = '';
  }
}

/** Findings quote the text of maps: it is shown, and never taken for a page. */
@injectable()
export class FindingPopup extends GlspHoverMouseListener {
  protected override createIssueMessage(marker: GIssueMarker): string {
    const items = marker.issues.map(i => `<li class="${i.severity}"><b>${this.getSeverityString(i.severity)}</b> ${escaped(i.message)}</li>`);
    return `<ul>${items.join('')}</ul>`;
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
}
