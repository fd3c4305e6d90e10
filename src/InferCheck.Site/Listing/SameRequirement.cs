using System.Diagnostics.CodeAnalysis;
using InferCheck.Model;

namespace InferCheck.Site.Listing;

/// <summary>Whether two requirements ask the same, whoever wrote them down.</summary>
internal sealed class SameRequirement : IEqualityComparer<Requirement>
{
    public static SameRequirement Comparer { get; } = new();

    public bool Equals(Requirement? x, Requirement? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.Topic == y.Topic && x.Strict == y.Strict && x.Accepted.SequenceEqual(y.Accepted));

    public int GetHashCode([DisallowNull] Requirement obj) => HashCode.Combine(obj.Topic, obj.Accepted.Count, obj.Strict);
}
