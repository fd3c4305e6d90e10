namespace InferCheck.Content;

/// <summary>What the content is, as a short name: the same files give the same name on every machine.</summary>
public static class ContentVersion
{
    public static string Of(string folder) => ContentHashes.Of(folder).Version;
}
