namespace InferCheck.Model.Shapes;

/// <summary>What a key holds. References are checked against the rest of the catalogue.</summary>
public enum FieldType
{
    Text,
    Markdown,
    Slug,
    Number,
    Flag,
    Date,
    PartialDate,
    Url,
    Value,
    Labels,
    Accept,
    Word,
    OneOf,
    Country,
    Certification,
    Company,
    Topic,
    Provider,
    TrustIndex,
    Preset,
    Map,
}
