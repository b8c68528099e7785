// SPDX-License-Identifier: EPL-2.0
import { type EditLabelValidationResult, GlspEditLabelUI, GlspHoverMouseListener, type GIssueMarker, type IEditLabelValidationDecorator } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { MapLabel } from './model';

/** Edits what a label stands for, which is not always what it shows. */
@injectable()
export class MapLabelEditor extends GlspEditLabelUI {
  private byKey = false;

  protected override applyTextContents(): void {
    super.applyTextContents();
    if (this.label instanceof MapLabel) {
      this.editControl.value = this.label.edited;
      this.previousLabelContent = this.label.edited;
      this.editControl.setSelectionRange(0, this.editControl.value.length);
    }
  }

  protected override applyLabelEditOnEvent(event: KeyboardEvent, ...keys: never[]): void {
    this.byKey = true;
    super.applyLabelEditOnEvent(event, ...keys);
    this.byKey = false;
  }

  protected override async applyLabelEdit(): Promise<void> {
    if (!this.byKey && document.activeElement === this.editControl) {
      return; // a fifth of a second after a field lost the focus it is closed, but this is the next one, or the window lost it
    }
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

/** Says below the field why what is typed cannot be. */
@injectable()
export class RefusalBelow implements IEditLabelValidationDecorator {
  decorate(input: HTMLInputElement | HTMLTextAreaElement, result: EditLabelValidationResult): void {
    this.dispose(input);
    if (result.severity === 'error') {
      const sentence = document.createElement('div');
      sentence.className = 'refusal';
      sentence.setAttribute('role', 'alert');
      sentence.textContent = result.message ?? '';
      input.classList.add('error');
      input.setAttribute('aria-invalid', 'true');
      input.after(sentence);
    }
  }

  dispose(input: HTMLInputElement | HTMLTextAreaElement): void {
    input.classList.remove('error');
    input.removeAttribute('aria-invalid');
    input.parentElement?.querySelector('.refusal')?.remove();
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
