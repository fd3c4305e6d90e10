using InferCheck.Site.Settings;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Shared;

/// <summary>A field that takes one provider: a list to choose from, or a field to type in where the list would be longer than anybody reads.</summary>
internal sealed record ProviderChoice(string Name, string? Chosen, params IReadOnlyList<(string? Label, IReadOnlyList<ProviderRow> Providers)> Groups)
{
    public bool IsTyped => Groups.Sum(group => group.Providers.Count) > LongLists.Choices;
}
