using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks;

/// <summary>What is wrong with documents by themselves, and what is left of each for holding it against the others.</summary>
public sealed record DocumentCheck(IReadOnlyList<Diagnostic> Findings, IReadOnlyList<Document> Outlines);
