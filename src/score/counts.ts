/** How many things were found right, found wrong, and missed. */
export class Count {
  right = 0;
  wrong = 0;
  missed = 0;

  /** Share of what was found that is right; 1 where nothing was found. */
  get precision(): number {
    return this.right + this.wrong > 0 ? this.right / (this.right + this.wrong) : 1;
  }

  /** Share of what is there that was found; 1 where nothing is there. */
  get recall(): number {
    return this.right + this.missed > 0 ? this.right / (this.right + this.missed) : 1;
  }

  /** The harmonic mean of precision and recall. */
  get f1(): number {
    const { precision, recall } = this;
    return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  }

  add({ right, wrong, missed }: Count): void {
    this.right += right;
    this.wrong += wrong;
    this.missed += missed;
  }
}

/** How many of the things looked at are right. */
export class Share {
  right = 0;
  total = 0;

  /** 1 where nothing was looked at. */
  get value(): number {
    return this.total > 0 ? this.right / this.total : 1;
  }

  note(isRight: boolean): void {
    this.total += 1;
    if (isRight) this.right += 1;
  }

  add({ right, total }: Share): void {
    this.right += right;
    this.total += total;
  }
}
