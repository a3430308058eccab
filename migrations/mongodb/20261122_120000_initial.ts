/** MongoDB needs no tables; its indexes are made by the adapter when it connects. */
export async function up(): Promise<void> {
  await Promise.resolve()
}

export async function down(): Promise<void> {
  await Promise.resolve()
}
