using InferCheck.Model;

namespace InferCheck.Quotes.Memory;

/// <summary>Sources that a program cannot read, with the reason and the day somebody saw that.</summary>
public sealed record VerifyException(string Prefix, string Reason, string Since, SourceLocation At)
{
    public bool Covers(string source) => source.StartsWith(Prefix, StringComparison.Ordinal);
}
