using InferCheck.Model.Signatures;

namespace InferCheck.Model;

/// <summary>One profile: what is sold, by whom, and every claim about it.</summary>
public sealed class Provider(Document document)
{
    private Mapping Fields => Document.Fields;

    public Document Document { get; } = document;

    public string Slug => Document.Slug;

    public string Name => Fields.Text("name")?.Value ?? Slug;

    /// <summary>For a line of a table: brackets, slashes and commas begin what can be left out there.</summary>
    public string ShortName => Fields.Text("short")?.Value ?? Name.Split([" (", " /", ","], StringSplitOptions.None)[0];

    public string Vendor => Fields.Text("vendor")?.Value ?? "";

    public Scalar? Kind => Fields.Text("kind");

    public Scalar? Website => Fields.Text("website");

    public Scalar? Docs => Fields.Text("docs");

    public Scalar? Headquarters => Fields.Text("headquarters");

    public Scalar? Pricing => Fields.Text("pricing");

    public Scalar? PolicyDated => Fields.Text("policy_dated");

    public Scalar? Retired => Fields.Text("retired");

    public IReadOnlyList<Scalar> Hosts { get; } = document.Fields.Texts("hosts");

    public IReadOnlyList<Scalar> Models => Fields.Texts("models");

    public IReadOnlyList<Scalar> Aliases { get; } = document.Fields.Texts("aliases");

    public IReadOnlyList<Scalar> Related => Fields.Texts("related");

    /// <summary>What gives it away in code, most precise first.</summary>
    public IReadOnlyList<Endpoint> Endpoints { get; } = [.. document.Fields.Mappings("endpoints").Select(item => new Endpoint(item))];

    /// <summary>Packages that talk to this service alone, as `npm:openai`.</summary>
    public IReadOnlyList<Scalar> Packages => Fields.Texts("packages");

    /// <summary>What code writes to use them, where that is not their name, as `python:mistralai`.</summary>
    public IReadOnlyList<Scalar> Imports => Fields.Texts("imports");

    /// <summary>Variables of the environment that hold its key or address.</summary>
    public IReadOnlyList<Scalar> Variables => Fields.Texts("env");

    public IReadOnlyList<Claim> Claims { get; } = [.. document.Fields.Mappings("claims").Select(item => new Claim(item))];

    public IReadOnlyList<Subprocessor> Subprocessors { get; } = [.. document.Fields.Mappings("subprocessors").Select(item => new Subprocessor(item))];

    public IReadOnlyList<Incident> Incidents { get; } = [.. document.Fields.Mappings("incidents").Select(item => new Incident(item))];

    public IReadOnlyList<Reply> Replies { get; } = [.. document.Fields.Mappings("replies").Select(item => new Reply(item))];

    public IReadOnlyList<Review> Reviews { get; } = [.. document.Fields.Mappings("reviews").Select(item => new Review(item))];

    public IReadOnlyList<Change> History { get; } = [.. document.Fields.Mappings("history").Select(item => new Change(item))];

    public IEnumerable<Evidence> AllEvidence => Claims.SelectMany(claim => claim.Evidence)
        .Concat(Subprocessors.SelectMany(company => company.Evidence))
        .Concat(Incidents.SelectMany(incident => incident.Evidence));

    /// <summary>Whether an address is the provider's own. A host may carry a path, for pages kept on somebody else's site.</summary>
    public bool Owns(Uri address) => Hosts.Any(host => Covers(host.Value, address));

    private static bool Covers(string host, Uri address)
    {
        var slash = host.IndexOf('/', StringComparison.Ordinal);
        var name = slash < 0 ? host : host[..slash];
        var sameHost = address.Host.Equals(name, StringComparison.OrdinalIgnoreCase)
            || address.Host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase);
        return sameHost && (slash < 0 || (address.AbsolutePath + "/").StartsWith(host[slash..].TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase));
    }
}
