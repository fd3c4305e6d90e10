using System.Text.RegularExpressions;
using InferCheck.Model.Offers;

namespace InferCheck.Importing;

/// <summary>
/// Which model a name means. Hosts write folders, makers, dates and versions around it; what is left must be a name that a file of `models/` knows, letter for
/// letter. Names that point to whatever is newest are nobody's.
/// </summary>
internal sealed partial class ModelNames
{
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> makers;

    public ModelNames(IEnumerable<AiModel> models, IEnumerable<Maker> makers)
    {
        this.makers = [.. makers.SelectMany(maker => maker.Names.Append(maker.Key)).Select(Plain).Where(name => name.Length > 0).Distinct()
            .OrderByDescending(name => name.Length).Select(name => $"{name}-")];
        foreach (var model in models)
        {
            foreach (var name in model.Names.Prepend(model.Slug))
            {
                known.TryAdd(Plain(name), model.Slug);
            }
        }
    }

    /// <summary>Nothing where no model is known under it.</summary>
    public string? Find(string id)
    {
        var name = Plain(id);
        var bare = Bare(name);
        return new[] { name, bare, Undated(name), Undated(bare) }.Select(known.GetValueOrDefault).FirstOrDefault(slug => slug is not null);
    }

    /// <summary>The last part of it in small letters, with a hyphen for all that is neither letter nor digit.</summary>
    public static string Plain(string id) => Between().Replace(id[(id.LastIndexOf('/') + 1)..].ToLowerInvariant(), "-").Trim('-');

    /// <summary>Whether it means another model tomorrow.</summary>
    public static bool IsPointer(string id) => Plain(id).Split('-').Contains("latest");

    private string Bare(string name) =>
        makers.FirstOrDefault(maker => name.StartsWith(maker, StringComparison.Ordinal)) is { } maker ? name[maker.Length..] : name;

    private static string Undated(string name) => Around().Replace(name, "");

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, 60_000)]
    private static partial Regex Between();

    /// <summary>A day, the version of a deployment, the number of bits, an enclave: the same model in another wrapping.</summary>
    [GeneratedRegex(@"(?:-20\d\d-?\d\d-?\d\d)?(?:-v\d+(?:-\d+)?)?(?:-(?:fp8|maas|tee))?\z", RegexOptions.None, 60_000)]
    private static partial Regex Around();
}
