namespace InferCheck.Model;

/// <summary>The names of the lists in `vocabulary/words.yaml`.</summary>
public static class WordList
{
    public const string Groups = "groups";
    public const string Kinds = "kinds";
    public const string Pricing = "pricing";
    public const string Statuses = "statuses";
    public const string Documents = "documents";
    public const string Scopes = "scopes";
    public const string IncidentKinds = "incident_kinds";
    public const string IncidentScopes = "incident_scopes";
    public const string ReviewKinds = "review_kinds";
    public const string Outcomes = "outcomes";
}
