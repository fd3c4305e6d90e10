namespace InferCheck.Store.Reading;

/// <summary>Which changes are asked for. What is left empty does not narrow.</summary>
public sealed record ChangeFilter
{
    /// <summary>From this day on, the day itself included.</summary>
    public DateOnly? Since { get; init; }

    public IReadOnlyList<string> Providers { get; init; } = [];

    /// <summary>With topics named, readings of whole profiles are left out.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Leaves out changes that a buyer need not know of; readings stay.</summary>
    public bool MaterialOnly { get; init; }
}
