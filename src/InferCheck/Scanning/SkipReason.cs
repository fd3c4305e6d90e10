namespace InferCheck.Scanning;

/// <summary>Why something in a tree was not read, or not to its end.</summary>
public enum SkipReason
{
    /// <summary>A folder of things that were fetched or built.</summary>
    PassedOver,
    Ignored,
    Link,
    TooDeep,
    TooLarge,

    /// <summary>Read, but for the ends of lines that are too long.</summary>
    LongLine,
    Binary,
    Archive,
    Media,

    /// <summary>Texts for people: what they name, nobody calls.</summary>
    Prose,

    /// <summary>Tables, logs and minified code.</summary>
    Data,
    Unreadable,
}
