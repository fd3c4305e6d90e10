using InferCheck.Tests.House.Measures;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.House;

/// <summary>The source, read once.</summary>
public sealed class HouseFixture
{
    private readonly Lazy<IReadOnlyList<Arrow>> arrows;

    public HouseFixture() => arrows = new(() => Measures.Arrows.Of(Source));

    internal SourceTree Source { get; } = new(Repository.File("src"));

    internal IReadOnlyList<Arrow> Arrows => arrows.Value;
}
