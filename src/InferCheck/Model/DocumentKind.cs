namespace InferCheck.Model;

/// <summary>What a content file is, told by its folder or name.</summary>
public enum DocumentKind
{
    Provider,
    TrustIndex,
    Faq,
    Page,
    Model,
    Offers,
    Readings,
    Topics,
    Presets,
    Countries,
    Certifications,
    Words,
    Products,
    Articles,
    Companies,
    Synonyms,
    Dates,
    Makers,
    DataSets,
}
