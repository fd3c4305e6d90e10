namespace InferCheck.Model;

/// <summary>What a preset, a tier or a reader's filter asks: all of `All`, and one of the alternatives if there are any.</summary>
public sealed record Conditions(IReadOnlyList<Requirement> All, IReadOnlyList<IReadOnlyList<Requirement>> Any)
{
    public static Conditions None { get; } = new([], []);

    public bool IsEmpty => All.Count == 0 && Any.Count == 0;

    public IEnumerable<Requirement> Requirements => All.Concat(Any.SelectMany(alternative => alternative));

    /// <summary>The same, but what holds only under conditions is not enough.</summary>
    public Conditions AsStrict() => new([.. All.Select(Strict)], [.. Any.Select(alternative => (IReadOnlyList<Requirement>)[.. alternative.Select(Strict)])]);

    /// <summary>The same shape, with something worked out for each requirement.</summary>
    public (IReadOnlyList<T> All, IReadOnlyList<IReadOnlyList<T>> Any) Map<T>(Func<Requirement, T> work) =>
        ([.. All.Select(work)], [.. Any.Select(way => (IReadOnlyList<T>)[.. way.Select(work)])]);

    private static Requirement Strict(Requirement requirement) => requirement with { Strict = true };

    internal static Conditions From(Mapping fields) => new(
        Accepted(fields.Mapped("accept")),
        [.. fields.Mappings("any").Select(Accepted)]);

    internal static IReadOnlyList<Requirement> Accepted(Mapping? fields) =>
        fields is null ? [] : [.. fields.Entries.Select(entry =>
            new Requirement(entry.Key.Value, [.. fields.Texts(entry.Key.Value).Select(value => value.Value)]))];
}
