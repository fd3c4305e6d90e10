namespace InferCheck.Model;

/// <summary>How a topic is answered.</summary>
public enum TopicType
{
    Text,
    Link,
    Choice,
    Choices,
}
