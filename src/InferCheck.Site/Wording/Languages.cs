using System.Reflection;
using InferCheck.Model;
using InferCheck.Site.Addresses;

namespace InferCheck.Site.Wording;

/// <summary>The languages there are texts for. English stands at the plain addresses, another one under its prefix, such as `/de/`.</summary>
internal sealed class Languages(IEnumerable<Texts> all)
{
    private const string Prefix = "texts.";
    private const string Suffix = ".json";

    private readonly Dictionary<string, Texts> byLanguage = all.ToDictionary(texts => texts.Language);

    /// <summary>For what is the same in every language.</summary>
    public Texts Default => byLanguage[Labels.Default];

    public IEnumerable<string> WithPrefix => byLanguage.Keys.Where(language => language != Labels.Default);

    public static Languages OfProgram() => new(Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
        .Select(name => Texts.Load(name[Prefix.Length..^Suffix.Length])));

    /// <summary>The address decides, and it was read before anything else of the request.</summary>
    public Texts Of(HttpContext context) => AddressPrefix.Of(context).Language is { } language ? byLanguage[language] : Default;

    public Texts Of(ChosenLanguage language) => byLanguage[language.Name];
}
