using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>What became of one file: what was mended in it, or why it was left as it is.</summary>
public sealed record Mending(string File, IReadOnlyList<(RuleInfo Rule, int Line)> Mended, string? LeftBecause = null);
