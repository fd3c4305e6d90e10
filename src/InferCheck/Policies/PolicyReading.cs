using InferCheck.Diagnostics;

namespace InferCheck.Policies;

/// <summary>A policy as read; nothing where a fault left in doubt what it asks.</summary>
public sealed record PolicyReading(Policy? Policy, IReadOnlyList<Diagnostic> Faults);
